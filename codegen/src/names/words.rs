//! How names fall into words.

/// Words whose case says nothing about where they end.
const WHOLE: &[&str] = &["ipv4", "ipv6", "sigv4", "mib", "gib", "kib", "ttl"];

/// Words in lower case, joined by underscores, as smithy-rs splits them.
pub(super) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let all_lower = name == name.to_lowercase();
    let mut words: Vec<String> = Vec::new();
    let mut word: Vec<char> = Vec::new();
    for (index, &next) in chars.iter().enumerate() {
        let starts = match word.last() {
            _ if !next.is_ascii_alphanumeric() => true,
            None => false,
            Some(&last) => {
                let inside_whole = inside_whole_word(&word, &chars[index..]);
                (!inside_whole && next.is_uppercase() && (last.is_lowercase() || last.is_numeric()))
                    || (!inside_whole && all_lower && last.is_numeric() && next.is_lowercase())
                    || ends_acronym(last, &chars[index..])
            }
        };
        if starts && !word.is_empty() {
            words.push(lower(&word));
            word.clear();
        }
        if next.is_ascii_alphanumeric() {
            word.push(next);
        }
    }
    if !word.is_empty() {
        words.push(lower(&word));
    }
    words.join("_")
}

fn lower(word: &[char]) -> String {
    word.iter().collect::<String>().to_lowercase()
}

/// Whether what has been read of a word and what follows spell one of the whole words.
fn inside_whole_word(word: &[char], rest: &[char]) -> bool {
    let read = lower(word);
    let all: String = read.chars().chain(rest.iter().flat_map(|c| c.to_lowercase())).collect();
    WHOLE.iter().any(|whole| all.starts_with(whole)) && !WHOLE.contains(&read.as_str())
}

/// Whether an acronym ends before `rest`: `DB|Proxy`, `IAM|User`, but neither `ACLs` nor `DynamoDBv2`.
fn ends_acronym(last: char, rest: &[char]) -> bool {
    let (Some(next), Some(peek)) = (rest.first(), rest.get(1)) else { return false };
    if !last.is_uppercase() || !next.is_uppercase() || !peek.is_lowercase() {
        return false;
    }
    let after = rest.get(2);
    let plural = *peek == 's' && !after.is_some_and(|c| c.is_lowercase());
    let version = *peek == 'v' && after.is_some_and(|c| c.is_numeric());
    !plural && !version
}

/// Words with a capital each and nothing between them, as Smithy splits them.
pub(super) fn pascal(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    let mut start = true;
    for (index, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            start = true;
            continue;
        }
        if index > 0 && c.is_uppercase() {
            let before = chars[index - 1];
            let then_lower = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
            start |= before.is_lowercase() || before.is_numeric() || (before.is_uppercase() && then_lower);
        }
        match start {
            true => out.extend(c.to_uppercase()),
            false => out.extend(c.to_lowercase()),
        }
        start = false;
    }
    out
}
