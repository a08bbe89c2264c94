//! The values of endpoint rules while they are evaluated, and their parts. Borrows where it can.

use super::partition::Outputs;
use std::borrow::Cow;

/// A value. What has none is an `Option` around it.
#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    Flag(bool),
    Int(i64),
    Text(Cow<'a, str>),
    List(Vec<Cow<'a, str>>),
    Partition(Outputs),
    Url(Url<'a>),
    Arn(Arn<'a>),
}

/// What `parseURL` gives.
#[derive(Clone, Debug)]
pub(super) struct Url<'a> {
    pub(super) scheme: &'static str,
    pub(super) authority: Cow<'a, str>,
    pub(super) path: Cow<'a, str>,
    pub(super) is_ip: bool,
}

/// What `aws.parseArn` gives. The resource stays whole until somebody asks for a part.
#[derive(Clone, Debug)]
pub(super) struct Arn<'a> {
    pub(super) partition: Cow<'a, str>,
    pub(super) service: Cow<'a, str>,
    pub(super) region: Cow<'a, str>,
    pub(super) account_id: Cow<'a, str>,
    pub(super) resource: Cow<'a, str>,
}

impl<'a> Value<'a> {
    pub(super) fn as_flag(&self) -> Option<bool> {
        match self {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn into_text(self) -> Option<Cow<'a, str>> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The part at a path of keys and perhaps an index: `name`, `resourceId[1]`, `[0]`.
    pub(super) fn attribute(&self, path: &str) -> Option<Value<'a>> {
        let Some((key, index)) = path.split_once('[') else { return self.member(path) };
        let index = index.strip_suffix(']')?.parse().ok()?;
        match (self, key) {
            (Value::List(items), "") => items.get(index).cloned().map(Value::Text),
            // Without the list of all parts: this is what most rules for ARNs ask for.
            (Value::Arn(arn), "resourceId") => arn.resource_part(index).map(Value::Text),
            (_, "") => None,
            _ => self.member(key)?.attribute(path.get(key.len()..)?),
        }
    }

    fn member(&self, key: &str) -> Option<Value<'a>> {
        match self {
            Value::Partition(outputs) => partition_member(outputs, key),
            Value::Url(url) => url.member(key),
            Value::Arn(arn) => arn.member(key),
            _ => None,
        }
    }
}

fn partition_member<'a>(outputs: &Outputs, key: &str) -> Option<Value<'a>> {
    let text = match key {
        "name" => outputs.name,
        "dnsSuffix" => outputs.dns_suffix,
        "dualStackDnsSuffix" => outputs.dual_stack_dns_suffix,
        "implicitGlobalRegion" => outputs.implicit_global_region,
        "supportsFIPS" => return Some(Value::Flag(outputs.supports_fips)),
        "supportsDualStack" => return Some(Value::Flag(outputs.supports_dual_stack)),
        _ => return None,
    };
    Some(Value::Text(Cow::Borrowed(text)))
}

impl<'a> Url<'a> {
    fn member(&self, key: &str) -> Option<Value<'a>> {
        let text = match key {
            "scheme" => Cow::Borrowed(self.scheme),
            "authority" => self.authority.clone(),
            "path" => self.path.clone(),
            "normalizedPath" if self.path.ends_with('/') => self.path.clone(),
            // The parser leaves either nothing or something with a slash in front.
            "normalizedPath" => Cow::Owned(format!("{}/", self.path)),
            "isIp" => return Some(Value::Flag(self.is_ip)),
            _ => return None,
        };
        Some(Value::Text(text))
    }
}

impl<'a> Arn<'a> {
    fn member(&self, key: &str) -> Option<Value<'a>> {
        let text = match key {
            "partition" => &self.partition,
            "service" => &self.service,
            "region" => &self.region,
            "accountId" => &self.account_id,
            "resourceId" => {
                return Some(Value::List(parts(&self.resource, |r| r.split(RESOURCE_DELIMITERS).collect())))
            }
            _ => return None,
        };
        Some(Value::Text(text.clone()))
    }

    fn resource_part(&self, index: usize) -> Option<Cow<'a, str>> {
        part(&self.resource, |r| r.split(RESOURCE_DELIMITERS).nth(index))
    }
}

const RESOURCE_DELIMITERS: [char; 2] = [':', '/'];

/// A part of a text; borrowed where the text is.
pub(super) fn part<'a>(
    text: &Cow<'a, str>,
    of: impl for<'b> Fn(&'b str) -> Option<&'b str>,
) -> Option<Cow<'a, str>> {
    match text {
        Cow::Borrowed(text) => of(text).map(Cow::Borrowed),
        Cow::Owned(text) => of(text).map(|part| Cow::Owned(part.to_owned())),
    }
}

/// Parts of a text; borrowed where the text is.
pub(super) fn parts<'a>(
    text: &Cow<'a, str>,
    of: impl for<'b> Fn(&'b str) -> Vec<&'b str>,
) -> Vec<Cow<'a, str>> {
    match text {
        Cow::Borrowed(text) => of(text).into_iter().map(Cow::Borrowed).collect(),
        Cow::Owned(text) => of(text).into_iter().map(|part| Cow::Owned(part.to_owned())).collect(),
    }
}
