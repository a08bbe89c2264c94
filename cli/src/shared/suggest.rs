//! Which known names are close to one that nobody knows.

/// How alike two names must be (Jaro-Winkler, 0 to 1) for one to be suggested for the other.
const ALIKE: f64 = 0.8;

/// `; did you mean … ?` with up to three names, best first; empty where none is close.
pub fn did_you_mean<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = closest(wanted, known).into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("; did you mean {one}?"),
        [start @ .., last] => format!("; did you mean {} or {last}?", start.join(", ")),
    }
}

fn closest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = wanted.to_lowercase();
    // People may give the package's name instead of the service's.
    let wanted =
        ["aws-sdk-", "botosmith-"].iter().find_map(|prefix| wanted.strip_prefix(prefix)).unwrap_or(&wanted);
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(wanted, &name.to_lowercase()), name))
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    const KNOWN: [&str; 5] = ["ec2", "dynamodb", "dynamodbstreams", "proton", "s3"];

    #[test]
    fn close_names_are_suggested_best_first() {
        assert_eq!(did_you_mean("protn", KNOWN), "; did you mean `proton`?");
        assert_eq!(did_you_mean("Dynamo", KNOWN), "; did you mean `dynamodb` or `dynamodbstreams`?");
        assert_eq!(did_you_mean("aws-sdk-ec2", KNOWN), "; did you mean `ec2`?");
    }

    #[test]
    fn nothing_is_suggested_where_nothing_is_close() {
        assert_eq!(did_you_mean("xyzzy", KNOWN), "");
    }
}
