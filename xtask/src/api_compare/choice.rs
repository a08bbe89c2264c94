//! Which services are compared, and with which release of the official crate.
//!
//! Reads words and looks services up; runs nothing.

use crate::shared::services::Service;
use crate::shared::suggest::did_you_mean;
use std::collections::BTreeSet;

/// A service, and a release of its official crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The service.
    pub service: Service,
    /// The version of the official crate; the newest where there is none.
    pub version: Option<String>,
}

impl Choice {
    /// The package of the official crate.
    pub fn official(&self) -> String {
        format!("aws-sdk-{}", self.service.suffix())
    }
}

/// The services that words such as `proton` and `proton@1.119.0` name, by their folder or by the suffix of their crate.
///
/// # Errors
/// Every word that names none, or a version that is none.
pub fn choose(services: &[Service], words: &[String]) -> Result<Vec<Choice>, String> {
    let suffixes: Vec<String> = services.iter().map(Service::suffix).collect();
    let mut chosen = Vec::new();
    let mut wrong = Vec::new();
    for word in words {
        let (name, version) = match word.split_once('@') {
            Some((name, version)) => (name, Some(version)),
            None => (word.as_str(), None),
        };
        if let Some(Err(e)) = version.map(semver::Version::parse) {
            wrong.push(format!("{word}: `{}` is no version: {e}", version.unwrap_or_default()));
        }
        let at = services.iter().position(|service| service.name == name);
        match at.or_else(|| suffixes.iter().position(|suffix| suffix == name)) {
            Some(at) => {
                chosen.push(Choice { service: services[at].clone(), version: version.map(str::to_owned) });
            }
            None => {
                let known = services.iter().map(|service| service.name.as_str());
                let known: BTreeSet<&str> = known.chain(suffixes.iter().map(String::as_str)).collect();
                let meant = did_you_mean(name, known);
                wrong.push(format!("there is no model of `{name}`{meant}"));
            }
        }
    }
    if wrong.is_empty() {
        Ok(chosen)
    } else {
        Err(wrong.join("\nerror: "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn services() -> Vec<Service> {
        let named = |name: &str| Service { name: name.to_owned(), model: name.into() };
        vec![named("sqs"), named("sts")]
    }

    #[test]
    fn a_service_may_come_with_a_version() {
        let chosen = choose(&services(), &["sts@1.2.3".to_owned(), "sqs".to_owned()]).unwrap();
        assert_eq!(chosen[0].version.as_deref(), Some("1.2.3"));
        assert_eq!((chosen[1].service.name.as_str(), &chosen[1].version), ("sqs", &None));
    }

    #[test]
    fn every_wrong_word_is_told() {
        let said = choose(&services(), &["sqz".to_owned(), "sts@1.2".to_owned()]).unwrap_err();
        assert!(said.contains("no model of `sqz`; did you mean `sqs`?"), "{said}");
        assert!(said.contains("`1.2` is no version"), "{said}");
    }
}
