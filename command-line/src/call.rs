//! Calls: one, or all pages put together as botocore's `build_full_result` does it.

use crate::error::Error;
use crate::query::Query;
use crate::value::Value;
use crate::watch::Seen;
use aws_smithy_types::{base64, Document, Number};
use botosmith_runtime::by_name::{ByName, CallError, OperationInfo, ServiceInfo};
use botosmith_runtime::operation::Handle;
use botosmith_runtime::paginate::Pagination;
use botosmith_runtime::service::Service;
use std::sync::{Arc, Mutex, PoisonError};

/// A client made from a service's description, without the type that a generated crate has for it.
#[derive(Debug)]
pub struct Client<S: Service> {
    /// What sends.
    pub handle: Arc<Handle<S>>,
    /// What the service has.
    pub service: &'static ServiceInfo<S>,
}

impl<S: Service> ByName for Client<S> {
    type Service = S;

    fn by_name(&self) -> (&Arc<Handle<S>>, &'static ServiceInfo<S>) {
        (&self.handle, self.service)
    }
}

/// What `PaginationConfig` says.
#[derive(Clone, Debug, Default)]
pub struct Paging {
    /// `--max-items`
    pub max_items: Option<usize>,
    /// `--page-size`
    pub page_size: Option<i32>,
    /// `--starting-token`
    pub starting_token: Option<String>,
}

/// What a call needs.
#[derive(Debug)]
pub struct Call<'a, S: Service> {
    /// The client.
    pub client: &'a Client<S>,
    /// The operation.
    pub info: &'static OperationInfo<S>,
    /// What is seen of its responses.
    pub seen: &'a Mutex<Seen>,
}

impl<S: Service> Call<'_, S> {
    /// The last response, as it was.
    fn output(&self) -> Value {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.output.clone().unwrap_or(Value::EMPTY)
    }

    /// Calls once.
    ///
    /// # Errors
    /// Where the call fails.
    pub async fn once(&self, input: Document) -> Result<Value, CallError> {
        self.client.call(self.info.name(), input).await?;
        Ok(self.output())
    }

    /// Calls for all pages, and gives each to `each`: the first with what all of them have.
    ///
    /// # Errors
    /// Where a call fails, or `each` does.
    pub async fn pages(
        &self,
        input: Document,
        paging: &Paging,
        each: &mut dyn FnMut(usize, Page) -> Result<(), Error>,
        failed: &dyn Fn(CallError) -> Error,
    ) -> Result<Option<String>, Error> {
        let Some(pagination) = self.info.pagination else {
            return Err(Error::Failed(format!("`{}` has no pages", self.info.name())));
        };
        let mut pages = self.client.paginate(self.info.name(), input).map_err(failed)?;
        if let Some(max_items) = paging.max_items {
            pages = pages.max_items(max_items);
        }
        if let Some(page_size) = paging.page_size {
            pages = pages.page_size(page_size);
        }
        let mut skip = None;
        if let Some(token) = &paging.starting_token {
            skip = Some(skipped(token, pagination));
            pages = pages.starting_token(token);
        }
        let mut number = 0;
        while let Some(page) = pages.next().await {
            let typed = page.map_err(failed)?;
            let typed = typed.to_document().map_err(|err| Error::Failed(err.to_string()))?;
            let page = Page::cut(&self.output(), &typed.into(), pagination, skip.take());
            each(number, page)?;
            number += 1;
        }
        Ok(pages.resume_token().map(str::to_owned))
    }
}

/// A page as far as results are put together.
#[derive(Clone, Debug)]
pub struct Page {
    /// The paths of results with what the page has there.
    pub results: Vec<(&'static str, Option<Value>)>,
    /// What is taken from the first page only.
    pub once: Value,
}

impl Page {
    /// The results of a response, as far as the typed page has them. `skip` is how many of its first items were given
    /// before.
    fn cut(raw: &Value, typed: &Value, pagination: &Pagination, skip: Option<usize>) -> Self {
        let result = |path: &&'static str| {
            let value = search(raw, path)?;
            let kept = search(typed, path);
            Some(match (value, kept) {
                (Value::List(items), Some(Value::List(kept))) => {
                    let skip = skip.unwrap_or(0).min(items.len());
                    Value::List(items.into_iter().skip(skip).take(kept.len()).collect())
                }
                (Value::List(_), _) => Value::List(Vec::new()),
                (Value::Text(text), Some(Value::Text(kept))) => {
                    let skip = skip.unwrap_or(0);
                    Value::Text(text.chars().skip(skip).take(kept.chars().count()).collect())
                }
                (Value::Number(_), Some(Value::Number(kept))) if skip.is_some() => Value::Number(kept),
                (Value::Number(_), None) if skip.is_some() => Value::Number(Number::PosInt(0)),
                (value, _) => value,
            })
        };
        let results = pagination.results.iter().map(|path| (*path, result(path))).collect();
        let mut once = Value::EMPTY;
        for path in pagination.once {
            if let Some(value) = search(raw, path) {
                once.set_at(path, value);
            }
        }
        Self { results, once }
    }

    /// Adds the results to those of the pages before.
    pub fn add_to(self, whole: &mut Value) {
        for (path, value) in self.results {
            let Some(value) = value else { continue };
            let sum = match (whole.at(path).cloned(), value) {
                (None, value) => value,
                (Some(Value::List(mut items)), Value::List(more)) => {
                    items.extend(more);
                    Value::List(items)
                }
                (Some(Value::Text(text)), Value::Text(more)) => Value::Text(text + &more),
                (Some(Value::Number(a)), Value::Number(b)) => Value::Number(sum(a, b)),
                (Some(before), _) => before,
            };
            whole.set_at(path, sum);
        }
    }
}

/// What is at a path: keys with points between them, or any JMESPath.
fn search(value: &Value, path: &str) -> Option<Value> {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_');
    if path.chars().all(is_plain) {
        return value.at(path).cloned();
    }
    let found = Query::parse(path).ok()?.search(value).ok()?;
    Some(found).filter(|found| *found != Value::Null)
}

fn sum(a: Number, b: Number) -> Number {
    match (a, b) {
        (Number::PosInt(a), Number::PosInt(b)) => Number::PosInt(a.saturating_add(b)),
        (a, b) => Number::Float(a.to_f64_lossy() + b.to_f64_lossy()),
    }
}

/// How many items of the first page a token says were given before.
fn skipped(token: &str, pagination: &Pagination) -> usize {
    let decoded = base64::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let object = decoded.and_then(|text| botosmith_jmespath::parse_json(&text).ok());
    if let Some(Document::Object(members)) = object {
        let amount = members.get("boto_truncate_amount").and_then(Document::as_number);
        return amount.map_or(0, |amount| amount.to_f64_lossy() as usize);
    }
    let parts: Vec<&str> = token.split("___").collect();
    match parts.last() {
        Some(last) if parts.len() == pagination.tokens.len() + 1 => last.parse().unwrap_or(0),
        _ => 0,
    }
}
