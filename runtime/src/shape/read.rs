//! Reading structures: members as they come, and afterwards what a response lacks.
//!
//! Everything here is over trait objects, but for the first lines of each entry, so that it exists once. Nothing here
//! knows a protocol.

use super::def::Made;
use super::outside::put_outside;
use super::structure::{correct, Partial, Shape, StructureMut};
use super::{Result, SlotMut};
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::ShapeDeserializer;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::metadata::ErrorMetadata;
use std::any::Any;

/// Reads a structure.
///
/// # Errors
/// What the codec says.
pub fn read_structure<T: Shape>(de: &mut dyn ShapeDeserializer) -> Result<T> {
    let mut partial = T::Partial::empty();
    read_into(&mut partial, de)?;
    Ok(correct(partial))
}

/// What an output has that no codec reads.
#[derive(Debug, Default)]
pub struct Beside {
    /// The request id.
    pub request_id: Option<String>,
    /// The extended request id, of services that have one.
    pub extended_request_id: Option<String>,
    /// The body, where a member is a stream, and what events in it are read by.
    pub stream: Option<(SdkBody, SharedClientProtocol)>,
}

/// Reads an operation's output, which carries the request ids beside its members.
///
/// # Errors
/// What the codec says.
pub fn read_output<T: Shape>(de: &mut dyn ShapeDeserializer, mut beside: Beside) -> Result<T> {
    let mut partial = T::Partial::empty();
    read_body(&mut partial, de, &mut |name, slot| {
        if let Some(slot) = slot.downcast_mut() {
            *slot = match name {
                "_extended_request_id" => beside.extended_request_id.take(),
                _ => beside.request_id.take(),
            };
        }
    })?;
    if let Some((body, protocol)) = beside.stream {
        put_outside(&mut partial, body, protocol);
    }
    Ok(correct(partial))
}

/// Reads a modelled error, which carries its metadata beside its members.
///
/// # Errors
/// What the codec says.
pub fn read_error<T: Shape>(de: &mut dyn ShapeDeserializer, meta: &ErrorMetadata) -> Result<T> {
    let mut partial = T::Partial::empty();
    read_body(&mut partial, de, &mut |_, slot| {
        if let Some(slot) = slot.downcast_mut() {
            *slot = Some(meta.clone());
        }
    })?;
    fill_message(&mut partial, meta);
    Ok(correct(partial))
}

/// Reads a whole body, and hands out the slots that are not on the wire, with their names. The body of a structure without members
/// says nothing and is not looked at, whatever it is: as in the official crates.
fn read_body(
    partial: &mut dyn StructureMut,
    de: &mut dyn ShapeDeserializer,
    extra: &mut dyn FnMut(&'static str, &mut dyn Any),
) -> Result {
    let on_wire = partial.made().schema.members().len();
    let names = partial.def().extra.split(' ');
    partial.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        for (name, slot) in names.clone().zip(slots.iter_mut().skip(on_wire)) {
            extra(name, &mut **slot);
        }
    });
    match on_wire {
        0 => Ok(()),
        _ => read_into(partial, de),
    }
}

/// Gives an error the message that the response has under another spelling than the model: services write
/// `message`, `Message` and `errorMessage`.
fn fill_message(error: &mut dyn StructureMut, meta: &ErrorMetadata) {
    let Some(message) = meta.message() else { return };
    let Some(place) = error.def().members.iter().position(|(name, _)| *name == "message") else { return };
    error.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        let Some(slot) = slots.get_mut(place) else { return };
        if let Some(text @ None) = (&mut **slot as &mut dyn Any).downcast_mut::<Option<String>>() {
            *text = Some(message.to_owned());
        }
    });
}

/// Reads the members that come, and fills in required structures that did not come.
fn read_into(partial: &mut dyn StructureMut, de: &mut dyn ShapeDeserializer) -> Result {
    let made = partial.made();
    let mut result = Ok(());
    partial.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        result = de.read_struct(made.schema, &mut |member, de| {
            match member.member_index().and_then(|index| slots.get_mut(index)) {
                Some(slot) => slot.read(member, de),
                // Newer than this crate. Codecs that go through bytes leave it to their caller to move past it.
                None => de.skip_value(),
            }
        });
        if result.is_ok() {
            fill_in(slots, made);
        }
    });
    result
}

/// As [`fill_in`], where nothing came at all.
pub(super) fn fill_empty(partial: &mut dyn StructureMut) {
    let made = partial.made();
    partial.visit_mut(&mut |slots: &mut [SlotMut<'_>]| fill_in(slots, made));
}

/// Fills in the required structures and unions that are not set, as if they had come without members: the official
/// crates fill them in too.
fn fill_in(slots: &mut [SlotMut<'_>], made: &Made) {
    for place in &made.filled {
        if let Some(slot) = slots.get_mut(*place) {
            if !slot.is_set() {
                slot.fill_in();
            }
        }
    }
}
