//! Text output: a line for each structure, with tabs between its values and its name before them.

use crate::value::Value;

/// A value as text.
pub fn print(value: &Value) -> String {
    let mut out = String::new();
    item(value, None, None, &mut out);
    out
}

fn item(value: &Value, name: Option<&str>, keys: Option<&[&str]>, out: &mut String) {
    match value {
        Value::Map(entries) => map(entries, name, keys, out),
        Value::List(items) => list(items, name, out),
        scalar => line(&[scalar.to_text()], out),
    }
}

fn line(parts: &[String], out: &mut String) {
    out.push_str(&parts.join("\t"));
    out.push('\n');
}

fn list(items: &[Value], name: Option<&str>, out: &mut String) {
    if items.iter().any(|item| matches!(item, Value::Map(_))) {
        let keys = scalar_keys(items);
        for each in items {
            item(each, name, Some(&keys), out);
        }
    } else if items.iter().any(|item| matches!(item, Value::List(_))) {
        let (scalars, lists): (Vec<&Value>, Vec<&Value>) = items.iter().partition(|item| item.is_scalar());
        if !scalars.is_empty() {
            scalar_list(&scalars, name, out);
        }
        for each in lists {
            item(each, name, None, out);
        }
    } else if !items.is_empty() {
        scalar_list(&items.iter().collect::<Vec<_>>(), name, out);
    }
}

/// A list of scalars: a line for each with the list's name, or one line for all where it has none.
fn scalar_list(items: &[&Value], name: Option<&str>, out: &mut String) {
    match name {
        Some(name) => items.iter().for_each(|item| line(&[name.to_uppercase(), item.to_text()], out)),
        None => line(&items.iter().map(|item| item.to_text()).collect::<Vec<_>>(), out),
    }
}

/// The keys under which some map of a list has a scalar, sorted.
fn scalar_keys(items: &[Value]) -> Vec<&str> {
    let mut keys = Vec::new();
    for each in items {
        if let Value::Map(entries) = each {
            keys.extend(entries.iter().filter(|(_, value)| value.is_scalar()).map(|(key, _)| key.as_str()));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn map(entries: &[(String, Value)], name: Option<&str>, keys: Option<&[&str]>, out: &mut String) {
    let mut sorted: Vec<(&str, &Value)> = entries.iter().map(|(key, value)| (key.as_str(), value)).collect();
    sorted.sort_by_key(|(key, _)| *key);
    let mut parts: Vec<String> = Vec::new();
    let mut others = Vec::new();
    match keys {
        // The same columns in each line of a list.
        Some(keys) => {
            let at =
                |key: &&str| sorted.iter().find(|(name, _)| name == key).map(|(_, value)| value.to_text());
            parts.extend(keys.iter().map(|key| at(key).unwrap_or_default()));
            others.extend(sorted.iter().filter(|(key, _)| !keys.contains(key)).copied());
        }
        None => {
            for (key, value) in sorted {
                match value.is_scalar() {
                    true => parts.push(value.to_text()),
                    false => others.push((key, value)),
                }
            }
        }
    }
    if !parts.is_empty() {
        if let Some(name) = name {
            parts.insert(0, name.to_uppercase());
        }
        line(&parts, out);
    }
    for (key, value) in others {
        item(value, Some(key), None, out);
    }
}
