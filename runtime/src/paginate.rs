//! Paginators: one generic type for every operation.
//!
//! [`Paginator`] is what the official crates have; its [`send`](Paginator::send) gives their streams. What boto3 has
//! beyond it (`PaginationConfig`) is here too: a limit of items, boto3's tokens to go on from where a program
//! stopped, and streams that any library of futures can work with. How pages chain is data, as botocore has it
//! ([`Pagination`]); a chain is followed in one place for all operations. Knows no protocol.

mod bytes;
mod chain;
mod count;
mod stream;
mod token;

#[doc(hidden)]
pub use count::Other;
pub use count::{Countable, Counted, Uncounted};
pub(crate) use stream::Setting;
pub use stream::{Collected, Items, Pages};
pub use token::StartingTokenError;

use crate::error::SdkError;
use crate::operation::{Handle, OperationInput};
use crate::shape::Partial;
use aws_smithy_async::future::pagination_stream::fn_stream::FnStream;
use aws_smithy_async::future::pagination_stream::{PaginationStream, TryFlatMap};
use std::fmt;
use std::sync::Arc;

/// How an operation's pages chain, in the model's member names: what botocore's `paginators-1.json` says.
#[derive(Clone, Copy, Debug)]
pub struct Pagination {
    /// The tokens: the member of the input that takes it, and the JMESPath that finds the next one in the output.
    pub tokens: &'static [(&'static str, &'static str)],
    /// The JMESPath of the flag that says whether there are more pages; empty where there is none.
    pub more: &'static str,
    /// The paths of what a page brings, the main one first.
    pub results: &'static [&'static str],
    /// The paths of what stands in each page and is wanted once: whoever puts pages together takes it from the first.
    pub once: &'static [&'static str],
    /// The member of the input that limits the size of a page; empty where there is none.
    pub limit: &'static str,
}

/// An operation that gives its answer in pages.
pub trait Paginated: OperationInput + Partial + Clone {
    /// How its pages chain.
    const PAGINATION: &'static Pagination;
    /// What a page brings: a list, a map or a text; [`Uncounted`] where it is something else.
    type Items: Countable;
    /// What this page brings.
    fn items(output: &mut Self::Output) -> Option<&mut Self::Items>;
    /// Empties what a page brings beside its main items. Where a program goes on in the middle of a page, it has
    /// seen that before.
    fn empty_others(_: &mut Self::Output) {}
}

/// An operation whose pages bring items, one after the other.
pub trait PageItems: Paginated<Items: ItemsOfPage> {}
impl<I: Paginated<Items: ItemsOfPage>> PageItems for I {}

/// A list or map of items.
pub trait ItemsOfPage:
    Countable + Default + IntoIterator<Item: Send + 'static, IntoIter: Send + Unpin> + Send + 'static
{
}
impl<T> ItemsOfPage for T where
    T: Countable + Default + IntoIterator<Item: Send + 'static, IntoIter: Send + Unpin> + Send + 'static
{
}

/// The item of an operation's pages.
pub type Item<I> = <<I as Paginated>::Items as IntoIterator>::Item;

/// What a number for the size of a page becomes: some services take it as text.
#[doc(hidden)]
pub trait FromLimit {
    fn from_limit(limit: i32) -> Self;
}
impl FromLimit for i32 {
    fn from_limit(limit: i32) -> Self {
        limit
    }
}
impl FromLimit for i64 {
    fn from_limit(limit: i32) -> Self {
        limit.into()
    }
}
impl FromLimit for String {
    fn from_limit(limit: i32) -> Self {
        limit.to_string()
    }
}

/// An operation whose input limits the size of a page.
pub trait PageSize: Paginated {
    /// Sets the limit.
    fn set_page_size(&mut self, limit: i32);
}

/// Sends a request until there are no more pages.
pub struct Paginator<I: Paginated> {
    handle: Arc<Handle<I::Service>>,
    input: I,
    stop_on_duplicate_token: bool,
    max_items: Option<usize>,
    starting_token: Option<String>,
}

impl<I: Paginated> fmt::Debug for Paginator<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paginator").field("input", &self.input).finish_non_exhaustive()
    }
}

impl<I: Paginated> Paginator<I> {
    #[doc(hidden)]
    pub fn new(handle: Arc<Handle<I::Service>>, input: I) -> Self {
        Self { handle, input, stop_on_duplicate_token: true, max_items: None, starting_token: None }
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

    /// Sets how many items all pages may hold together; the page that would hold more is cut. This is boto3's
    /// `MaxItems`.
    ///
    /// Where something is left, the `resume_token()` of a [`stream`](Self::stream) says where to go on. A map has no
    /// order, so a page with one is never cut: the stream ends with the page that reaches the limit. Of a text,
    /// characters are counted.
    pub fn max_items(mut self, max_items: usize) -> Self
    where
        I::Items: Counted,
    {
        self.max_items = Some(max_items);
        self
    }

    /// Goes on where another stream of the same operation stopped, in this program or in one with boto3. This is
    /// boto3's `StartingToken`.
    ///
    /// It takes what `resume_token()` of a [`stream`](Self::stream) gave, boto3's `resume_token` or `NextToken`, or a
    /// token of the service. The request must be the same as before, and so must the size of its pages. A token that
    /// does not fit is an error of the stream, before anything is sent: a [`StartingTokenError`] in an
    /// [`SdkError::ConstructionFailure`].
    pub fn starting_token(mut self, token: impl Into<String>) -> Self {
        self.starting_token = Some(token.into());
        self
    }

    /// Gives items instead of pages.
    pub fn items(self) -> PaginatorItems<I>
    where
        I: PageItems,
    {
        PaginatorItems(self)
    }

    /// The pages, as a stream of `futures_core` that knows where to go on. Nothing is sent until it is asked for a page;
    /// after an error it ends.
    pub fn stream(self) -> Pages<I> {
        Pages::new(self)
    }

    /// The stream of pages. Nothing is sent until the stream is asked for a page; after an error it ends.
    pub fn send(self) -> PaginationStream<Result<I::Output, SdkError<I::Error>>> {
        let mut pages = self.stream();
        PaginationStream::new(FnStream::new(move |tx| {
            Box::pin(async move {
                while let Some(page) = pages.next().await {
                    if tx.send(page).await.is_err() {
                        return;
                    }
                }
            })
        }))
    }
}

/// Sends a request until there are no more pages, and gives their items.
#[derive(Debug)]
pub struct PaginatorItems<I: Paginated>(Paginator<I>);

impl<I: PageItems> PaginatorItems<I> {
    /// The items, as a stream of `futures_core` that knows where to go on. Nothing is sent until it is asked for one;
    /// after an error it ends.
    pub fn stream(self) -> Items<I> {
        Items::new(self.0.stream())
    }

    /// All items, but not more than `at_most`: whatever the service has, no more are held in memory.
    ///
    /// Where something is left, [`Collected::resume_token`] says where to go on. Items of a map may be more, by up to
    /// those of one page.
    ///
    /// # Errors
    /// What the operation fails with. The items that came before are gone then.
    pub async fn collect(self, at_most: usize) -> Result<Collected<Item<I>>, SdkError<I::Error>> {
        let Self(mut paginator) = self;
        paginator.max_items = Some(paginator.max_items.map_or(at_most, |already| already.min(at_most)));
        let (mut stream, mut items) = (Items::new(paginator.stream()), Vec::new());
        while let Some(item) = stream.try_next().await? {
            items.push(item);
        }
        Ok(Collected { items, resume_token: stream.resume_token().map(str::to_owned) })
    }

    /// The stream of items. Nothing is sent until the stream is asked for one.
    pub fn send(self) -> ItemStream<I>
    where
        Item<I>: 'static,
    {
        TryFlatMap::new(self.0.send()).flat_map(|mut page| take::<I>(&mut page).into_iter())
    }
}

/// Takes the items out of a page.
fn take<I: PageItems>(page: &mut I::Output) -> I::Items {
    I::items(page).map(std::mem::take).unwrap_or_default()
}

/// The items of all pages.
pub type ItemStream<I> = PaginationStream<Result<Item<I>, SdkError<<I as OperationInput>::Error>>>;
