//! A crate in the form of a generated one: builders are aliases of a generic type.
#![allow(missing_docs)]

mod hidden {
    use std::collections::HashMap;

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        pub name: String,
        pub r#type: Option<Kind>,
        pub tags: HashMap<String, Vec<String>>,
        pub(crate) secret: u8,
    }
    impl Thing {
        pub fn name(&self) -> &str {
            &self.name
        }
        pub fn either<'a>(&'a self, other: &'a str) -> &'a str {
            other
        }
        pub fn builder() -> super::ThingBuilder {
            super::Builder { fields: ThingFields::default(), context: () }
        }
        pub fn r#type(&self) -> Option<&Kind> {
            self.r#type.as_ref()
        }
        #[doc(hidden)]
        pub fn not_for_users(&self) {}
    }

    #[derive(Clone, Debug, Default)]
    #[doc(hidden)]
    pub struct ThingFields {
        pub name: Option<String>,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Kind {
        Small,
        Big(u32),
        #[non_exhaustive]
        Unknown(u8),
    }
    impl From<&str> for Kind {
        fn from(_: &str) -> Self {
            Self::Small
        }
    }
}

pub use hidden::{Kind, Thing};

/// What a builder is made of.
#[doc(hidden)]
pub trait Partial {
    type Built;
}
impl Partial for hidden::ThingFields {
    type Built = Result<Thing, String>;
}

/// Whether it can be sent.
#[doc(hidden)]
pub trait Sent {}

/// The one builder.
#[derive(Clone, Debug)]
pub struct Builder<P, C = ()> {
    fields: P,
    context: C,
}
impl<P: Partial, C> Builder<P, C> {
    pub fn build(self) -> P::Built {
        unimplemented!()
    }
}
impl<P: Sent, C> Builder<P, C> {
    pub fn send(self) {}
}
impl<C> Builder<hidden::ThingFields, C> {
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.fields.name = Some(input.into());
        self
    }
    pub fn get_name(&self) -> &Option<String> {
        &self.fields.name
    }
}

pub mod builders {
    /// A builder for things.
    pub type ThingBuilder = super::Builder<super::hidden::ThingFields>;
}
pub use builders::ThingBuilder;

/// What users may implement.
pub trait Resolve: Send {
    fn resolve(&self, name: &str) -> Option<String>;
    fn boxed(self) -> Box<dyn Resolve>
    where
        Self: Sized + 'static;
}

/// Something of more than one type.
#[derive(Debug, Default)]
pub struct Pages<T, E> {
    items: Vec<Result<T, E>>,
}
impl<T: Clone, E> Pages<T, E>
where
    E: std::fmt::Display,
{
    pub fn iter(&self) -> impl Iterator<Item = &Result<T, E>> + '_ {
        self.items.iter()
    }
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        self.items.pop()
    }
    pub fn map<F>(self, each: F) -> Vec<T>
    where
        F: Fn(T) -> T + Send,
    {
        self.items.into_iter().flatten().map(each).collect()
    }
}

pub static VERSION: &str = "1";
pub const LIMIT: usize = 3;

pub fn open(path: impl AsRef<std::path::Path>) -> std::io::Result<Thing> {
    std::fs::read(path).map(|_| unimplemented!())
}

/// What users have no name for.
mod unnamed {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type Answer<T> = Result<T, String>;

    pub struct Sending<T>(pub(crate) Option<T>);
    impl<T: Unpin> Future for Sending<T> {
        type Output = Answer<T>;
        fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
            unimplemented!()
        }
    }

    pub trait Limited {}
    impl Limited for super::hidden::ThingFields {}
    pub trait Endless {}
}

impl<P, C> Builder<P, C> {
    pub fn limited(self) -> Self
    where
        P: unnamed::Limited,
    {
        self
    }
    pub fn endless(self) -> Self
    where
        P: unnamed::Endless,
    {
        self
    }
}

pub fn ask() -> unnamed::Answer<Thing> {
    unimplemented!()
}
pub fn start() -> unnamed::Sending<Thing> {
    unnamed::Sending(None)
}

/// What a module names itself, its globs do not bring.
pub mod settings {
    mod inner {
        pub struct Setting<T>(pub T);
        pub struct Other;
    }
    pub use inner::*;
    pub type Setting = inner::Setting<u8>;
}
