//! Patterns of region names: the part of the language of regular expressions that AWS uses there.

/// What the names of a partition's regions look like.
///
/// Words match themselves, one of several; the other parts take as many characters as they can,
/// and at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionPattern(Vec<PatternPart>);

/// A part of a [`RegionPattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternPart {
    /// One of these words; a plain word is a list of one.
    OneOf(Vec<String>),
    /// `\w+`: letters, digits and underscores.
    Word,
    /// `\d+`: digits.
    Digits,
}

impl RegionPattern {
    /// Parses a regular expression such as `^(us|eu)\-\w+\-\d+$`; `None` where it holds anything
    /// but words, groups of words, `\w+` and `\d+`.
    ///
    /// Two of the latter must have a word between them that begins with none of their characters:
    /// then a match needs no backtracking.
    ///
    /// ```
    /// use botosmith_model::partitions::RegionPattern;
    /// let pattern = RegionPattern::parse(r"^(us|eu)\-\w+\-\d+$").unwrap();
    /// assert!(pattern.matches("eu-west-1") && !pattern.matches("eu-isoe-west-1"));
    /// assert!(RegionPattern::parse("^us.*$").is_none());
    /// ```
    pub fn parse(regex: &str) -> Option<RegionPattern> {
        let mut rest = regex.strip_prefix('^')?.strip_suffix('$')?;
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let part;
            (part, rest) = if let Some(rest) = rest.strip_prefix("\\w+") {
                (PatternPart::Word, rest)
            } else if let Some(rest) = rest.strip_prefix("\\d+") {
                (PatternPart::Digits, rest)
            } else if let Some(group) = rest.strip_prefix('(') {
                let (words, rest) = group.split_once(')')?;
                (PatternPart::OneOf(words.split('|').map(word).collect::<Option<_>>()?), rest)
            } else {
                let end = rest.find(['(', '\\']).filter(|at| *at > 0).unwrap_or(rest.len());
                let end = if rest.starts_with("\\-") { 2 } else { end };
                (PatternPart::OneOf(vec![word(&rest[..end])?]), &rest[end..])
            };
            push(&mut parts, part);
        }
        let ambiguous = parts.windows(2).any(|pair| match pair {
            [PatternPart::OneOf(_), _] => false,
            [_, PatternPart::OneOf(words)] => words.iter().any(|w| !w.starts_with('-')),
            _ => true,
        });
        (!parts.is_empty() && !ambiguous).then_some(RegionPattern(parts))
    }

    /// The parts, in order.
    pub fn parts(&self) -> &[PatternPart] {
        &self.0
    }

    /// Whether a region's name looks like this.
    pub fn matches(&self, region: &str) -> bool {
        match_parts(&self.0, region)
    }
}

fn word(text: &str) -> Option<String> {
    let word = text.replace("\\-", "-");
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!word.is_empty() && word.chars().all(plain)).then_some(word)
}

/// Joins plain words that follow each other.
fn push(parts: &mut Vec<PatternPart>, part: PatternPart) {
    if let (Some(PatternPart::OneOf(before)), PatternPart::OneOf(after)) = (parts.last_mut(), &part) {
        if let ([before], [after]) = (before.as_mut_slice(), after.as_slice()) {
            before.push_str(after);
            return;
        }
    }
    parts.push(part);
}

fn match_parts(parts: &[PatternPart], text: &str) -> bool {
    let Some((part, parts)) = parts.split_first() else { return text.is_empty() };
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    match part {
        PatternPart::OneOf(words) => {
            words.iter().any(|w| text.strip_prefix(w.as_str()).is_some_and(|rest| match_parts(parts, rest)))
        }
        PatternPart::Word => after(text, word).is_some_and(|rest| match_parts(parts, rest)),
        PatternPart::Digits => {
            after(text, |c| c.is_ascii_digit()).is_some_and(|rest| match_parts(parts, rest))
        }
    }
}

/// What follows the longest run of such characters; `None` where there is none of them.
fn after(text: &str, of: impl Fn(char) -> bool) -> Option<&str> {
    let rest = text.trim_start_matches(of);
    (rest.len() < text.len()).then_some(rest)
}
