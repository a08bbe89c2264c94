//! Structures: walked as a slice of slots, in the model's order.
//!
//! A structure has a [`Partial`] in which every member is optional: what a builder holds and what
//! a response is read into. Where no member is required the structure is its own partial. How it is read is in
//! `read`.

use super::def::{Def, Made};
use super::{default, Kind, Result, SlotMut, SlotRef, Via, REDACTED};
use crate::builder::Absent;
use crate::kept::Kept;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::error::operation::BuildError;
use std::any::{Any, TypeId};
use std::fmt;

/// The form of a structure in which every member is optional.
#[doc(hidden)]
pub trait Partial: Sized + 'static {
    /// What its builder builds: the structure, or a `Result`.
    type Built;
    /// The structure's names, and the table of its members.
    const DEF: &'static Def;
    /// No member set.
    fn empty() -> Self;
    /// Shows all members at once, in the table's order; slots after the table's are not on the wire.
    fn visit(&self, f: &mut dyn Visitor);
    /// As [`visit`](Self::visit), to change them.
    fn visit_mut(&mut self, f: &mut dyn VisitorMut);
}

/// Who looks at a structure's members.
#[doc(hidden)]
pub trait Visitor {
    /// Gets all members at once.
    fn slots(&mut self, slots: &[SlotRef<'_>]);
}
impl<F: FnMut(&[SlotRef<'_>])> Visitor for F {
    fn slots(&mut self, slots: &[SlotRef<'_>]) {
        self(slots);
    }
}

/// Who changes a structure's members.
#[doc(hidden)]
pub trait VisitorMut {
    /// Gets all members at once.
    fn slots_mut(&mut self, slots: &mut [SlotMut<'_>]);
}
impl<F: FnMut(&mut [SlotMut<'_>])> VisitorMut for F {
    fn slots_mut(&mut self, slots: &mut [SlotMut<'_>]) {
        self(slots);
    }
}

/// A structure.
#[doc(hidden)]
pub trait Shape: Sized + 'static {
    /// What it is built from.
    type Partial: Partial + Finish<Self>;
    /// As [`Partial::visit`].
    fn visit(&self, f: &mut dyn Visitor);
}

impl<P: Partial> Shape for P {
    type Partial = P;
    fn visit(&self, f: &mut dyn Visitor) {
        Partial::visit(self, f);
    }
}

/// How a partial becomes its structure.
#[doc(hidden)]
pub trait Finish<T>: Sized {
    fn finish(self, absent: &mut Absent) -> T;
}

impl<P: Partial> Finish<P> for P {
    fn finish(self, _: &mut Absent) -> P {
        self
    }
}

/// Fills absent required members: `required` on a response cannot be trusted, so reading one never
/// fails for it.
pub fn correct<P: Partial + Finish<T>, T>(mut partial: P) -> T {
    default::fill(&mut partial);
    partial.finish(&mut Absent::default())
}

/// What a builder's `build` returns: the structure, or a `Result`.
#[doc(hidden)]
pub trait Built<P> {
    fn built(partial: P) -> Self;
}
impl<P: Partial + Finish<T>, T> Built<P> for Result<T, BuildError> {
    fn built(mut partial: P) -> Self {
        default::fill(&mut partial);
        let mut absent = Absent::default();
        let built = partial.finish(&mut absent);
        match absent.first() {
            Some(member) => Err(missing_field(P::DEF, member)),
            None => Ok(built),
        }
    }
}
impl<P: Partial> Built<P> for P {
    fn built(partial: P) -> P {
        partial
    }
}

/// The error of a builder that lacks a required member. The error wants texts that live as long as
/// the program, so there is one for each member that was ever forgotten.
fn missing_field(def: &'static Def, member: &'static str) -> BuildError {
    static DETAILS: Kept<(&str, &str), String> = Kept::new();
    let details = DETAILS.get((def.rust, member), || {
        let name = def.rust;
        format!("{member} was not specified but it is required when building {name}")
    });
    BuildError::missing_field(member, details)
}

/// The body of every `build` method.
pub fn build<P: Partial<Built: Built<P>>>(partial: P) -> P::Built {
    P::Built::built(partial)
}

/// A structure whose type does not matter: what the walkers take, so that they exist once.
#[doc(hidden)]
pub trait Structure {
    /// Its names and members.
    fn def(&self) -> &'static Def;
    /// Its schema.
    fn schema(&self) -> &'static Schema<'static>;
    /// As [`Partial::visit`].
    fn visit(&self, f: &mut dyn Visitor);
}

impl<T: Shape> Structure for T {
    fn def(&self) -> &'static Def {
        T::Partial::DEF
    }
    fn schema(&self) -> &'static Schema<'static> {
        schema::<T::Partial>()
    }
    fn visit(&self, f: &mut dyn Visitor) {
        Shape::visit(self, f);
    }
}

/// What members are put into, where its type does not matter: a partial, or an input or output with a stream.
#[doc(hidden)]
pub trait StructureMut {
    /// Its names and members.
    fn def(&self) -> &'static Def;
    /// What is made of them.
    fn made(&self) -> &'static Made;
    /// As [`Partial::visit_mut`].
    fn visit_mut(&mut self, f: &mut dyn VisitorMut);
}

impl<P: Partial> StructureMut for P {
    fn def(&self) -> &'static Def {
        P::DEF
    }
    fn made(&self) -> &'static Made {
        made::<P>()
    }
    fn visit_mut(&mut self, f: &mut dyn VisitorMut) {
        Partial::visit_mut(self, f);
    }
}

/// The schema of a structure.
pub fn schema<P: Partial>() -> &'static Schema<'static> {
    made::<P>().schema
}

/// What is made of the table of a structure.
pub fn made<P: Partial>() -> &'static Made {
    Made::of(TypeId::of::<P>(), &|| make(P::DEF, &P::empty(), None))
}

/// What is made of the table of an operation's input, kept under the type `Op`: its schema says how the operation is
/// called.
pub fn input<P: Partial, Op: 'static>(http: HttpTrait<'static>) -> &'static Made {
    Made::of(TypeId::of::<Op>(), &|| make(P::DEF, &P::empty(), Some(http.clone())))
}

fn make(def: &'static Def, empty: &dyn Structure, http: Option<HttpTrait<'static>>) -> Made {
    def.make(ShapeType::Structure, &kinds(empty), http)
}

/// The kinds of shape that the members target.
fn kinds(structure: &dyn Structure) -> Vec<Kind> {
    let mut found = Vec::new();
    structure.visit(&mut |slots: &[SlotRef<'_>]| found = slots.iter().map(|slot| slot.kind()).collect());
    found
}

/// A structure as the codecs want it.
struct Ref<'a> {
    value: &'a dyn Structure,
    /// Its own schema.
    schema: &'a Schema<'a>,
    /// Its table, where some member has a default.
    defaults: Option<&'static Def>,
}

impl SerializableStruct for Ref<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.schema
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result {
        match self.defaults {
            None => self.write(ser),
            Some(def) => self.write_without_defaults(def, ser),
        }
    }
}

impl<'a> Ref<'a> {
    fn of<T: Shape>(value: &'a T, schema: &'a Schema<'a>) -> Self {
        Self { value, schema, defaults: const { T::Partial::DEF.with_defaults() } }
    }

    #[inline]
    fn write(&self, ser: &mut dyn ShapeSerializer) -> Result {
        let mut writing = Writing { schema: self.schema, ser, failed: None };
        self.value.visit(&mut writing);
        writing.result()
    }

    // Not inlined, so that structures without defaults do not pay for it.
    #[inline(never)]
    fn write_without_defaults(&self, def: &'static Def, ser: &mut dyn ShapeSerializer) -> Result {
        if !default::are_left_out() {
            return self.write(ser);
        }
        let mut writing =
            WithoutDefaults { def, writing: Writing { schema: self.schema, ser, failed: None } };
        self.value.visit(&mut writing);
        writing.writing.result()
    }
}

/// Writes members under their schemas. This runs for every member of every element, so nothing is asked that need not
/// be, and a result is written down only where it is an error.
struct Writing<'a> {
    /// The schema of the structure.
    schema: &'a Schema<'a>,
    ser: &'a mut dyn ShapeSerializer,
    /// In a box, because it is larger than everything else here, and nearly always absent.
    failed: Option<Box<SerdeError>>,
}

impl Writing<'_> {
    /// Writes a member; without success where nothing more is to be written.
    #[inline(always)]
    fn member(&mut self, slot: SlotRef<'_>, member: &Schema<'_>) -> bool {
        match slot.write(member, self.ser) {
            Ok(()) => true,
            Err(err) => self.fail(err),
        }
    }

    #[cold]
    fn fail(&mut self, err: SerdeError) -> bool {
        self.failed = Some(Box::new(err));
        false
    }

    fn result(self) -> Result {
        match self.failed {
            None => Ok(()),
            Some(err) => Err(*err),
        }
    }
}

impl Visitor for Writing<'_> {
    fn slots(&mut self, slots: &[SlotRef<'_>]) {
        for (slot, member) in slots.iter().zip(self.schema.members()) {
            if !self.member(*slot, member) {
                return;
            }
        }
    }
}

/// Writes the members of a structure in which some have defaults, but for those that hold theirs.
struct WithoutDefaults<'a> {
    def: &'static Def,
    writing: Writing<'a>,
}

impl Visitor for WithoutDefaults<'_> {
    fn slots(&mut self, slots: &[SlotRef<'_>]) {
        for (place, (slot, member)) in slots.iter().zip(self.writing.schema.members()).enumerate() {
            if !self.def.is_left_out(place, *slot) && !self.writing.member(*slot, member) {
                return;
            }
        }
    }
}

/// A structure as the codecs want it.
pub fn as_struct(value: &dyn Structure) -> impl SerializableStruct + '_ {
    as_struct_under(value, value.schema())
}

/// The same, under a schema that says more than the structure's own.
pub fn as_struct_under<'a>(value: &'a dyn Structure, schema: &'a Schema<'a>) -> impl SerializableStruct + 'a {
    Ref { value, schema, defaults: value.def().with_defaults() }
}

/// The body of every structure's `Debug`; sensitive members are redacted.
///
/// # Errors
/// What the formatter says.
pub fn debug<T: Shape>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_as(value, true, f)
}

/// The body of every builder's `Debug`.
///
/// # Errors
/// What the formatter says.
pub fn debug_builder<T: Partial>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_as(value, false, f)
}

fn debug_as(value: &dyn Structure, built: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let def = value.def();
    let mut out = f.debug_struct(if built { def.rust } else { def.builder });
    value.visit(&mut |slots: &[SlotRef<'_>]| {
        for (slot, (name, _)) in slots.iter().zip(def.members) {
            out.field(name, if def.is_sensitive(name) { &REDACTED } else { slot.debug() });
        }
        // The slots past the table: an output's request ids, or an error's metadata.
        let extras = slots.get(def.members.len()..).filter(|_| built).unwrap_or_default();
        for (name, extra) in def.extra.split(' ').zip(extras) {
            match redacted_metadata(def, *extra) {
                Some(metadata) => out.field(name, &metadata),
                None => out.field(name, extra.debug()),
            };
        }
    });
    out.finish()
}

/// The metadata of an error whose message must not be printed: it holds the message once more.
fn redacted_metadata(def: &Def, extra: SlotRef<'_>) -> Option<ErrorMetadata> {
    let metadata = (extra as &dyn Any).downcast_ref::<ErrorMetadata>()?;
    metadata.message().filter(|_| def.is_sensitive("message"))?;
    Some(metadata.clone().into_builder().message(REDACTED).build())
}

/// Whether two structures hold the same member.
///
/// By way of a pointer, because the compiler would otherwise copy the comparison into the library for every member
/// of every structure. Where it makes machine code, it sees through the pointer.
#[inline]
pub fn same<T: PartialEq>(a: &T, b: &T) -> bool {
    let same: fn(&T, &T) -> bool = T::eq;
    same(a, b)
}

/// The body of the `PartialEq` of builders, inputs, outputs and errors.
pub fn eq<T: Shape>(a: &T, b: &T) -> bool {
    all_same(a, b)
}

fn all_same(a: &dyn Structure, b: &dyn Structure) -> bool {
    let mut equal = true;
    a.visit(&mut |a: &[SlotRef<'_>]| {
        b.visit(&mut |b: &[SlotRef<'_>]| equal = a.iter().zip(b).all(|(a, b)| a.same(*b)))
    });
    equal
}

/// The body of the `Clone` of builders, and of inputs and outputs without required members.
pub fn copy<T: Partial>(value: &T) -> T {
    let mut out = T::empty();
    copy_into(&mut out, value);
    out
}

fn copy_into(out: &mut dyn StructureMut, value: &dyn Structure) {
    value.visit(&mut |from: &[SlotRef<'_>]| {
        out.visit_mut(&mut |to: &mut [SlotMut<'_>]| {
            to.iter_mut().zip(from).for_each(|(to, from)| to.copy(*from))
        });
    });
}

/// The strategy of structures.
#[derive(Debug)]
pub struct ViaShape;
impl<T: Shape> Via<T> for ViaShape {
    const KIND: Kind = Kind::of(ShapeType::Structure);
    fn schema() -> &'static Schema<'static> {
        schema::<T::Partial>()
    }
    fn write(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        // A member's schema may say nothing of the members below.
        let own = if schema.members().is_empty() { self::schema::<T::Partial>() } else { schema };
        ser.write_struct(schema, &Ref::of(value, own))
    }
    fn write_element(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        ser.write_struct(schema, &Ref::of(value, schema))
    }
    fn read(_: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<T> {
        super::read::read_structure(de)
    }
    fn missing() -> T {
        let mut partial = T::Partial::empty();
        super::read::fill_empty(&mut partial);
        correct(partial)
    }
}
