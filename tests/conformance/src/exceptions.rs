//! The cases that need not pass yet, each with its reason. One that passes must leave the list.

use serde::Deserialize;

/// How many there may be, over all protocols.
pub const MOST: usize = 10;

/// The list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// The entries.
    #[serde(default, rename = "exception")]
    pub entries: Vec<Exception>,
}

/// An entry.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The suite, such as `input/query`.
    pub suite: String,
    /// The case's name.
    pub case: String,
    /// Why it does not pass.
    pub why: String,
}

impl Exceptions {
    /// Reads the list.
    ///
    /// # Errors
    /// It is none, an entry has no reason or stands twice, or there are too many.
    pub fn read(text: &str) -> Result<Self, String> {
        let list: Self = toml::from_str(text).map_err(|e| e.to_string())?;
        if list.entries.len() > MOST {
            return Err(format!("{} exceptions, and at most {MOST} are allowed", list.entries.len()));
        }
        for (place, one) in list.entries.iter().enumerate() {
            if one.why.trim().is_empty() {
                return Err(format!("{} {}: the exception has no reason", one.suite, one.case));
            } else if list.entries[..place]
                .iter()
                .any(|other| other.suite == one.suite && other.case == one.case)
            {
                return Err(format!("{} {}: the exception stands twice", one.suite, one.case));
            }
        }
        Ok(list)
    }

    /// The entry of a case.
    pub fn of(&self, suite: &str, case: &str) -> Option<&Exception> {
        self.entries.iter().find(|entry| entry.suite == suite && entry.case == case)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(case: &str, why: &str) -> String {
        format!("[[exception]]\nsuite = \"input/query\"\ncase = \"{case}\"\nwhy = \"{why}\"\n")
    }

    #[test]
    fn each_has_a_reason_and_there_are_few() {
        let list = Exceptions::read(&entry("One", "because")).unwrap();
        assert_eq!(list.of("input/query", "One").map(|one| &*one.why), Some("because"));
        assert_eq!(list.of("input/ec2", "One"), None);
        let eleven: String = (0..11).map(|number| entry(&number.to_string(), "because")).collect();
        for (text, said) in [
            (entry("One", " "), "no reason"),
            (entry("One", "a") + &entry("One", "b"), "twice"),
            (eleven, "11 exceptions"),
            (entry("One", "a") + "more = 1\n", "unknown field"),
        ] {
            assert!(Exceptions::read(&text).unwrap_err().contains(said), "{said}");
        }
    }
}
