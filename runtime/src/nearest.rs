//! The name that somebody may have meant.

/// The name among `names` that is most like `name`, if one is like it.
///
/// Upper and lower case and separators of words are the same here: `list_services` is `ListServices`.
pub(crate) fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(name);
    // Two thirds of the letters in place are a slip; fewer are another word.
    let most = (wanted.chars().count() / 3).max(1);
    let distances =
        names.into_iter().map(|other| (strsim::damerau_levenshtein(&wanted, &plain(other)), other));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, other)| other)
}

/// Whether two names have the same words, however they are written.
pub(crate) fn is_same(name: &str, other: &str) -> bool {
    plain(name) == plain(other)
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_same, nearest};

    #[test]
    fn a_slip_is_found_and_another_word_is_not() {
        let names = ["ListServices", "ListServiceInstances", "GetService"];
        assert_eq!(nearest("list_service", names), Some("ListServices"));
        assert_eq!(nearest("GetSerivce", names), Some("GetService"));
        assert_eq!(nearest("DeleteEnvironment", names), None);
        assert_eq!(nearest("", names), None);
        assert!(is_same("DBInstanceAvailable", "db_instance_available") && !is_same("GetJob", "GetJobs"));
    }
}
