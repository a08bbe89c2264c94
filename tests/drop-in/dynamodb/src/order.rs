//! What is stored: an order, and how it becomes an item and comes back.

use crate::Item;
use aws_sdk_dynamodb::error::BuildError;
use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, WriteRequest};

/// An order of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Who ordered: the partition key.
    pub customer: String,
    /// The number of the order: the sort key.
    pub number: i64,
    /// What was ordered.
    pub lines: Vec<String>,
    /// Whether it was paid.
    pub paid: bool,
}

impl Order {
    /// An order that is not paid.
    pub fn new(customer: &str, number: i64, lines: &[&str]) -> Self {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        Self { customer: customer.to_owned(), number, lines, paid: false }
    }

    /// What makes it a member of a batch.
    pub fn write(&self) -> Result<WriteRequest, BuildError> {
        let put = PutRequest::builder().set_item(Some(self.into())).build()?;
        Ok(WriteRequest::builder().put_request(put).build())
    }
}

/// The key of an order.
pub fn key(customer: &str, number: i64) -> Item {
    Item::from([
        ("customer".to_owned(), AttributeValue::S(customer.to_owned())),
        ("number".to_owned(), AttributeValue::N(number.to_string())),
    ])
}

impl From<&Order> for Item {
    fn from(order: &Order) -> Self {
        let mut item = key(&order.customer, order.number);
        let lines = order.lines.iter().cloned().map(AttributeValue::S).collect();
        item.insert("lines".to_owned(), AttributeValue::L(lines));
        item.insert("paid".to_owned(), AttributeValue::Bool(order.paid));
        item
    }
}

/// What an item lacks that is to be an order.
#[derive(Clone, Debug, PartialEq)]
pub struct NoOrder {
    /// The attribute.
    pub attribute: &'static str,
    /// What it was.
    pub found: Option<AttributeValue>,
}

impl TryFrom<&Item> for Order {
    type Error = NoOrder;

    fn try_from(item: &Item) -> Result<Self, NoOrder> {
        let get = |attribute| item.get(attribute).ok_or(NoOrder { attribute, found: None });
        let not = |attribute: &'static str| {
            move |found: &AttributeValue| NoOrder { attribute, found: Some(found.clone()) }
        };
        let number = get("number")?.as_n().map_err(not("number"))?;
        let lines = get("lines")?.as_l().map_err(not("lines"))?;
        Ok(Self {
            customer: get("customer")?.as_s().map_err(not("customer"))?.clone(),
            number: number.parse().map_err(|_| not("number")(&item["number"]))?,
            lines: lines.iter().filter_map(|line| line.as_s().ok()).cloned().collect(),
            paid: item.get("paid").and_then(|paid| paid.as_bool().ok()).copied().unwrap_or_default(),
        })
    }
}
