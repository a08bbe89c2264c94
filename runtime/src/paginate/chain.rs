//! A chain of pages: what to ask for next, how many items are left to give, and where to go on another time.
//!
//! It follows botocore's `PageIterator` step by step, so that its tokens are boto3's; where the two differ, the official
//! crates decide: the same token twice ends the chain, where botocore fails. Nothing here depends on an operation's types.

use super::bytes;
use super::count::Countable;
use super::token::{self, Position, StartingTokenError, Tokens};
use super::Pagination;
use crate::document::{Path, View};
use crate::kept::Kept;
use crate::shape::{SlotMut, Structure, StructureMut};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_schema::document::DocumentShapeDeserializer;
use aws_smithy_schema::serde::SerdeError;
use aws_smithy_types::{Document, Number};
use botosmith_jmespath::Wanted;
use std::borrow::Cow;

/// Where a chain of pages stands.
#[derive(Debug)]
pub(super) struct Chain {
    pagination: &'static Pagination,
    stop_on_duplicate_token: bool,
    /// How many items there may be on all pages.
    pub(super) max_items: Option<usize>,
    /// How many were given.
    given: usize,
    /// What the page that comes next, or came last, is asked for with.
    tokens: Tokens,
    /// The paths of the bytes in them.
    bytes: Vec<Document>,
    /// How many items of the first page were given before, where the chain goes on from a token.
    skip: Option<usize>,
    resume_token: Option<String>,
}

impl Chain {
    pub(super) fn new(
        pagination: &'static Pagination,
        stop_on_duplicate_token: bool,
        max_items: Option<usize>,
    ) -> Self {
        Self {
            pagination,
            stop_on_duplicate_token,
            max_items,
            given: 0,
            tokens: Tokens::new(),
            bytes: Vec::new(),
            skip: None,
            resume_token: None,
        }
    }

    pub(super) fn resume_token(&self) -> Option<&str> {
        self.resume_token.as_deref()
    }

    /// Before the first page: takes the starting token, or what the input says.
    pub(super) fn start<I: Structure + StructureMut>(
        &mut self,
        starting_token: Option<&str>,
        input: &mut I,
    ) -> Result<(), BoxError> {
        match starting_token {
            Some(text) => {
                let Position { tokens, bytes, skip } = token::decode(text, self.pagination)?;
                (self.tokens, self.bytes, self.skip) = (tokens, bytes, Some(skip));
                self.ask(input).map_err(StartingTokenError::unfit)?;
            }
            None => {
                self.tokens = Paths::of(self.pagination).first(input)?;
                self.find_bytes(input)?;
            }
        }
        Ok(())
    }

    /// Whether the page that has come is one whose first items were given before.
    pub(super) fn goes_on(&self) -> bool {
        self.skip.is_some()
    }

    /// Cuts a page down to what is to be given of it; says whether it is the last.
    pub(super) fn cut(&mut self, items: Option<&mut dyn Countable>) -> bool {
        let skip = self.skip.take().unwrap_or(0);
        let Some(items) = items else { return false };
        if skip > 0 {
            items.skip(skip);
        }
        let Some(max_items) = self.max_items else { return false };
        let count = items.count();
        let keep = max_items.saturating_sub(self.given);
        if count > keep && items.keep(keep) {
            self.given += keep;
            self.resume_token = Some(self.encode(Some(keep + skip)));
            return true;
        }
        self.given += count;
        false
    }

    /// After a page: moves on to the next one; says whether there is one and it is wanted.
    pub(super) fn advance<I: Structure + StructureMut>(
        &mut self,
        output: &dyn Structure,
        input: &mut I,
    ) -> Result<bool, BoxError> {
        let tokens = Paths::of(self.pagination).find(output)?;
        if tokens.iter().all(Option::is_none) {
            return Ok(false);
        }
        let again = self.stop_on_duplicate_token && self.tokens == tokens;
        self.tokens = tokens;
        self.ask(input)?;
        self.find_bytes(input)?;
        if self.max_items.is_some_and(|max_items| self.given >= max_items) {
            self.resume_token = Some(self.encode(None));
            return Ok(false);
        }
        Ok(!again)
    }

    /// Finds the bytes in the tokens of an input. Most tokens are texts, and hold none.
    fn find_bytes(&mut self, input: &dyn Structure) -> Result<(), SerdeError> {
        self.bytes.clear();
        for ((name, _), value) in self.pagination.tokens.iter().zip(&self.tokens) {
            if matches!(value, Some(Document::Array(_) | Document::Object(_))) {
                self.bytes.extend(bytes::paths(input, name)?);
            }
        }
        Ok(())
    }

    /// The token of this place, where `given` items of the page were given.
    fn encode(&self, given: Option<usize>) -> String {
        token::encode(self.pagination, &self.tokens, &self.bytes, given)
    }

    /// Puts the tokens into an input.
    fn ask(&self, input: &mut dyn StructureMut) -> Result<(), SerdeError> {
        let pairs = self.pagination.tokens.iter().zip(&self.tokens);
        pairs
            .map(|((name, _), value)| (name, value))
            .try_for_each(|(name, value)| put(input, name, value.as_ref()))
    }
}

/// Sets a member of a structure, by the model's name, to a value as a document has it.
pub(super) fn put(
    structure: &mut dyn StructureMut,
    name: &str,
    value: Option<&Document>,
) -> Result<(), SerdeError> {
    let schema = structure.made().schema;
    let Some(place) = structure.def().members.iter().position(|(_, member)| *member == name) else {
        return Err(SerdeError::unknown_member(name));
    };
    let (value, mut result) = (value.unwrap_or(&Document::Null), Ok(()));
    structure.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        if let (Some(slot), Some(member)) = (slots.get_mut(place), schema.member_schema_by_index(place)) {
            result = slot.read(member, &mut DocumentShapeDeserializer::new(value));
        }
    });
    result
}

/// What botocore takes for no token: what Python takes for false.
fn is_nothing(value: &Document) -> bool {
    match value {
        Document::Null => true,
        Document::Bool(flag) => !flag,
        Document::String(text) => text.is_empty(),
        Document::Array(items) => items.is_empty(),
        Document::Object(members) => members.is_empty(),
        Document::Number(Number::PosInt(number)) => *number == 0,
        Document::Number(Number::NegInt(number)) => *number == 0,
        Document::Number(Number::Float(number)) => *number == 0.0,
    }
}

/// A chain's paths, parsed. The generator has checked them.
#[derive(Debug)]
struct Paths {
    /// The members of the input that take the tokens.
    inputs: Vec<Path>,
    inputs_wanted: Wanted,
    tokens: Vec<Path>,
    more: Option<Path>,
    /// The parts of the output that the last two look at.
    wanted: Wanted,
}

impl Paths {
    /// The paths of an operation; parsed when its pages are first asked for.
    fn of(pagination: &'static Pagination) -> &'static Self {
        static ALL: Kept<usize, Paths> = Kept::new();
        ALL.get(std::ptr::from_ref(pagination).addr(), || Self::new(pagination))
    }

    fn new(pagination: &Pagination) -> Self {
        let tokens = pagination.tokens.iter();
        let inputs: Vec<_> = tokens.clone().filter_map(|(name, _)| Path::member(name)).collect();
        let tokens: Vec<_> = tokens.filter_map(|(_, path)| Path::parse(path)).collect();
        let more = Some(pagination.more).filter(|path| !path.is_empty()).and_then(Path::parse);
        let (inputs_wanted, wanted) = (Path::wanted(&inputs), Path::wanted(tokens.iter().chain(&more)));
        Self { inputs, inputs_wanted, tokens, more, wanted }
    }

    /// The tokens that an input has.
    fn first(&self, input: &dyn Structure) -> Result<Tokens, SerdeError> {
        let view = View::new(input, &self.inputs_wanted);
        let find = |path| {
            let found = view.find(path)?.map(Cow::into_owned);
            Ok(found.filter(|found| !matches!(found, Document::Null)))
        };
        self.inputs.iter().map(find).collect()
    }

    /// The tokens in an output; none where it says that there are no more pages.
    fn find(&self, output: &dyn Structure) -> Result<Tokens, SerdeError> {
        let view = View::new(output, &self.wanted);
        // What cannot be evaluated finds nothing.
        let find = |path| {
            let found = view.find(path)?.map(Cow::into_owned);
            Ok(found.filter(|found| !is_nothing(found)))
        };
        match self.more.as_ref().map(find).transpose()? {
            Some(None) => Ok(Tokens::new()),
            _ => self.tokens.iter().map(find).collect(),
        }
    }
}
