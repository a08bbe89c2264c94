//! Paginators: one generic type for every operation.

use crate::error::SdkError;
use crate::feature_trackers::FeaturePlugin;
use crate::operation::{operation_plugins, Handle, OperationInput, Sending};
use aws_smithy_async::future::pagination_stream::fn_stream::FnStream;
use aws_smithy_async::future::pagination_stream::{PaginationStream, TryFlatMap};
use std::fmt;
use std::sync::Arc;

/// How an operation's pages chain.
pub trait Paginated: OperationInput + Clone {
    /// The type of the tokens.
    type Token: Clone + PartialEq + Token + Send + Sync;
    /// The token of the next page, where the output has one.
    fn token(output: &Self::Output) -> Option<&Self::Token>;
    /// Where the input takes the token.
    fn token_mut(&mut self) -> &mut Option<Self::Token>;
}

/// A type of tokens.
#[doc(hidden)]
pub trait Token {
    /// Whether the token means that there are no more pages.
    fn is_empty(&self) -> bool;
}
impl Token for String {
    fn is_empty(&self) -> bool {
        String::is_empty(self)
    }
}
impl<T> Token for std::collections::HashMap<String, T> {
    fn is_empty(&self) -> bool {
        std::collections::HashMap::is_empty(self)
    }
}

/// An operation whose input limits the size of a page.
pub trait PageSize: Paginated {
    /// Sets the limit.
    fn set_page_size(&mut self, limit: i32);
}

/// An operation whose model says where a page's items are.
pub trait PageItems: Paginated {
    /// The items of a page.
    type Items: IntoIterator<Item: Send, IntoIter: Send> + Send + 'static;
    /// The items of a page.
    fn items(output: Self::Output) -> Self::Items;
}

/// Sends a request until there are no more pages.
pub struct Paginator<I: Paginated> {
    handle: Arc<Handle<I::Service>>,
    input: I,
    stop_on_duplicate_token: bool,
}

impl<I: Paginated> fmt::Debug for Paginator<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paginator").field("input", &self.input).finish_non_exhaustive()
    }
}

impl<I: Paginated> Paginator<I> {
    #[doc(hidden)]
    pub fn new(handle: Arc<Handle<I::Service>>, input: I) -> Self {
        Self { handle, input, stop_on_duplicate_token: true }
    }

    /// Whether to stop where the service gives the same token twice in a row; on by default.
    ///
    /// Switch it off for an operation that gives the last token again until something new is there.
    pub fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self {
        self.stop_on_duplicate_token = stop_on_duplicate_token;
        self
    }

    /// Sets how many items a page may hold, in place of what the request says.
    pub fn page_size(mut self, limit: i32) -> Self
    where
        I: PageSize,
    {
        self.input.set_page_size(limit);
        self
    }

    /// Gives items instead of pages.
    pub fn items(self) -> PaginatorItems<I>
    where
        I: PageItems,
    {
        PaginatorItems(self)
    }

    /// The stream of pages. Nothing is sent until the stream is asked for a page; after an error it ends.
    pub fn send(self) -> PaginationStream<Result<I::Output, SdkError<I::Error>>> {
        let Self { handle, mut input, stop_on_duplicate_token } = self;
        PaginationStream::new(FnStream::new(move |tx| {
            Box::pin(async move {
                let plugins =
                    operation_plugins::<I>(&handle).with_operation_plugin(FeaturePlugin::paginator());
                loop {
                    let page = Sending::new(plugins.clone(), input.clone()).await;
                    let more = match &page {
                        Ok(page) => advance(&mut input, page, stop_on_duplicate_token),
                        Err(_) => false,
                    };
                    if tx.send(page).await.is_err() || !more {
                        return;
                    }
                }
            })
        }))
    }
}

/// Moves on to the next page; says whether there is one.
fn advance<I: Paginated>(input: &mut I, page: &I::Output, stop_on_duplicate_token: bool) -> bool {
    let Some(token) = I::token(page).filter(|token| !token.is_empty()) else { return false };
    let seen = input.token_mut();
    if stop_on_duplicate_token && seen.as_ref() == Some(token) {
        return false;
    }
    *seen = Some(token.clone());
    true
}

/// Sends a request until there are no more pages, and gives their items.
#[derive(Debug)]
pub struct PaginatorItems<I: Paginated>(Paginator<I>);

impl<I: PageItems> PaginatorItems<I> {
    /// The stream of items. Nothing is sent until the stream is asked for one.
    pub fn send(self) -> ItemStream<I>
    where
        <I::Items as IntoIterator>::Item: 'static,
    {
        TryFlatMap::new(self.0.send()).flat_map(|page| I::items(page).into_iter())
    }
}

/// The items of all pages.
pub type ItemStream<I> = PaginationStream<
    Result<<<I as PageItems>::Items as IntoIterator>::Item, SdkError<<I as OperationInput>::Error>>,
>;
