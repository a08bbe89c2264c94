//! The list of exceptions: where botocore and the official crate differ, which is followed, and why.
//!
//! An exception of the wire has a rule here, under the same id. A rule that is not listed is not applied, so the
//! cases that need it fail; one that is listed and that no case needs fails too. Exceptions of the contract about
//! source code are listed in the same file and counted here; what they say is not for this crate to test.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many exceptions a service may have, for both contracts together: those that name it. What holds for all is counted
/// with Proton, the first that was compared. Services differ from each other in their protocols and in what is done
/// otherwise for them, so a limit for all together would only say how many services are compared.
pub const MOST: usize = 9;

/// The list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// The entries.
    #[serde(default, rename = "exception")]
    pub entries: Vec<Exception>,
    /// How many cases needed each rule.
    #[serde(skip)]
    used: BTreeMap<Rule, usize>,
    /// The services that are compared.
    #[serde(skip)]
    compared: BTreeSet<String>,
}

/// An entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Its name.
    pub id: String,
    /// Which contract it is about.
    pub contract: Contract,
    /// What it is about.
    pub what: String,
    /// What botocore does.
    pub botocore: String,
    /// What the official crate does.
    pub official: String,
    /// Which of the two is followed.
    pub follow: Party,
    /// Why.
    pub why: String,
    /// The services whose cases need it; Proton where it does not say. Others may.
    #[serde(default = "proton")]
    pub services: Vec<String>,
}

fn proton() -> Vec<String> {
    vec!["proton".to_owned()]
}

/// A contract.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Contract {
    /// The same bytes as botocore.
    Wire,
    /// The same source code as with the official crate.
    Source,
}

/// Who decides.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    /// The Python library.
    Botocore,
    /// The Rust crate.
    Official,
    /// This project alone.
    Neither,
}

/// What this crate does about an exception of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A member that the model requires and a response leaves out has a value all the same.
    RequiredLeftOut,
    /// A success whose body is not what the protocol says is an error.
    UnreadableSuccess,
    /// An error response that names no code has none.
    NoCode,
    /// A code may also stand in a header, in a protocol that has it in the body.
    CodeInHeader,
    /// A null among a list's elements is none.
    NullElements,
    /// A fraction of a second is as exact as the number that says it, or the millisecond below.
    FractionOfASecond,
    /// The type of a form's content has no character set.
    FormContentType,
    /// The request's id stands in a header, and botocore does not look at it.
    RequestIdUnread,
    /// A header that tells the API's version to the operation that finds endpoints.
    ApiVersionHeader,
    /// A member that botocore encodes for its callers.
    EncodedForCallers,
    /// A body of bytes, text or XML has a type of content.
    PayloadContentType,
    /// Bytes that are a body, and of which none came, are none.
    EmptyPayload,
    /// What every request asks for, whatever its input says.
    AcceptHeader,
    /// An id outside of a path is sent as it is.
    IdsOutsidePaths,
    /// Nothing is waited for before a body is sent.
    ExpectHeader,
    /// A bucket stands in the host, whatever the operation.
    BucketInPath,
    /// Names in lists are not encoded for botocore, which would decode them.
    EncodingType,
    /// The operation's name stands in the query.
    OperationInQuery,
    /// A body in memory is signed, unless the model says otherwise.
    BodySigned,
    /// The text of a root that has none is empty.
    EmptyRoot,
}

impl Rule {
    const ALL: [Self; 20] = [
        Self::RequiredLeftOut,
        Self::UnreadableSuccess,
        Self::NoCode,
        Self::CodeInHeader,
        Self::NullElements,
        Self::FractionOfASecond,
        Self::FormContentType,
        Self::RequestIdUnread,
        Self::ApiVersionHeader,
        Self::EncodedForCallers,
        Self::PayloadContentType,
        Self::EmptyPayload,
        Self::AcceptHeader,
        Self::IdsOutsidePaths,
        Self::ExpectHeader,
        Self::BucketInPath,
        Self::EncodingType,
        Self::OperationInQuery,
        Self::BodySigned,
        Self::EmptyRoot,
    ];

    /// Its name in the list.
    pub fn id(self) -> &'static str {
        match self {
            Self::RequiredLeftOut => "required-left-out",
            Self::UnreadableSuccess => "unreadable-success",
            Self::NoCode => "no-code",
            Self::CodeInHeader => "code-in-header",
            Self::NullElements => "null-elements",
            Self::FractionOfASecond => "fraction-of-a-second",
            Self::FormContentType => "form-content-type",
            Self::RequestIdUnread => "request-id-unread",
            Self::ApiVersionHeader => "api-version-header",
            Self::EncodedForCallers => "encoded-for-callers",
            Self::PayloadContentType => "payload-content-type",
            Self::EmptyPayload => "empty-payload",
            Self::AcceptHeader => "accept-header",
            Self::IdsOutsidePaths => "ids-outside-paths",
            Self::ExpectHeader => "expect-header",
            Self::BucketInPath => "bucket-in-path",
            Self::EncodingType => "encoding-type",
            Self::OperationInQuery => "operation-in-query",
            Self::BodySigned => "body-signed",
            Self::EmptyRoot => "empty-root",
        }
    }
}

impl Exceptions {
    /// Reads the list.
    ///
    /// # Errors
    /// What is wrong with its form, its length, or an entry.
    pub fn read(text: &str) -> Result<Self, String> {
        let list: Self = toml::from_str(text).map_err(|err| err.to_string())?;
        for (service, count) in list.counts() {
            if count > MOST {
                return Err(format!("there are {count} exceptions of {service}, and {MOST} are allowed"));
            }
        }
        let mut ids = BTreeMap::new();
        for entry in &list.entries {
            if ids.insert(&entry.id, ()).is_some() {
                return Err(format!("the exception {} is listed twice", entry.id));
            }
            let texts = [&entry.what, &entry.botocore, &entry.official, &entry.why];
            if texts.iter().any(|text| text.trim().is_empty()) {
                return Err(format!("the exception {} does not say everything", entry.id));
            }
            if entry.contract == Contract::Wire && !Rule::ALL.iter().any(|rule| rule.id() == entry.id) {
                return Err(format!("there is no rule for the exception {}", entry.id));
            }
        }
        Ok(list)
    }

    /// How many entries name each service.
    fn counts(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for service in self.entries.iter().flat_map(|entry| &entry.services) {
            *counts.entry(service.as_str()).or_default() += 1;
        }
        counts
    }

    /// Says that a service is compared.
    pub fn compared(&mut self, service: &str) {
        self.compared.insert(service.to_owned());
    }

    /// Whether a rule may be applied to a case that needs it; counts that.
    pub fn applies(&mut self, rule: Rule) -> bool {
        let listed = self.wire().any(|entry| entry.id == rule.id());
        if listed {
            *self.used.entry(rule).or_default() += 1;
        }
        listed
    }

    /// The exceptions of the wire that no case needed, although a service was compared that is to need them.
    pub fn unused(&self) -> Vec<&str> {
        let is_used = |entry: &Exception| self.used.keys().any(|rule| rule.id() == entry.id);
        let is_due = |entry: &Exception| entry.services.iter().any(|its| self.compared.contains(its));
        let unused = self.wire().filter(|entry| is_due(entry) && !is_used(entry));
        unused.map(|entry| entry.id.as_str()).collect()
    }

    /// How many cases needed which exception.
    pub fn used(&self) -> impl Iterator<Item = (&'static str, usize)> + '_ {
        self.used.iter().map(|(rule, count)| (rule.id(), *count))
    }

    fn wire(&self) -> impl Iterator<Item = &Exception> {
        self.entries.iter().filter(|entry| entry.contract == Contract::Wire)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, contract: &str) -> String {
        let texts = "what = 'w'\nbotocore = 'b'\nofficial = 'o'\nfollow = 'official'\nwhy = 'y'";
        format!("[[exception]]\nid = '{id}'\ncontract = '{contract}'\n{texts}\n")
    }

    fn problem(text: &str) -> String {
        Exceptions::read(text).map(|_| ()).expect_err(text)
    }

    #[test]
    fn what_no_case_needs_is_reported() {
        let text = entry("no-code", "wire") + &entry("null-elements", "wire") + &entry("mine", "source");
        let mut list = Exceptions::read(&text).expect("a list");
        assert_eq!(list.unused(), [""; 0], "nothing is compared");
        list.compared("proton");
        assert_eq!(list.unused(), ["no-code", "null-elements"]);
        assert!(list.applies(Rule::NoCode));
        assert_eq!(list.unused(), ["null-elements"]);
        assert!(!list.applies(Rule::CodeInHeader), "what is not listed is not applied");
        assert_eq!(list.used().collect::<Vec<_>>(), [("no-code", 1)]);
    }

    #[test]
    fn nine_are_enough_for_a_service() {
        let entry = |n| entry(&format!("e{n}"), "source");
        let entries = |count| (0..count).map(entry).collect::<String>();
        assert!(Exceptions::read(&entries(MOST)).is_ok());
        assert!(problem(&entries(MOST + 1)).contains("10 exceptions of proton"));
        let other = entry(MOST) + "services = ['sqs']\n";
        assert!(Exceptions::read(&(entries(MOST) + &other)).is_ok());
    }

    #[test]
    fn entries_say_everything_and_are_known() {
        assert!(problem(&entry("unheard-of", "wire")).contains("no rule for the exception unheard-of"));
        assert!(problem(&entry("a", "source").repeat(2)).contains("listed twice"));
        assert!(problem(&entry("a", "source").replace("'y'", "' '")).contains("does not say everything"));
        assert!(problem(&entry("a", "source").replace("why", "because")).contains("because"));
        assert!(problem(&entry("a", "third")).contains("third"));
    }
}
