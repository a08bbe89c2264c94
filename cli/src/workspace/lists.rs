//! A list in TOML, edited: entries come and go, and layout and comments stay as somebody wrote them. Knows no manifest.

use toml_edit::{Array, Value};

/// Adds a text at the end of a list, laid out as the one before it. What is said behind that one stays there.
pub fn push(array: &mut Array, text: &str) {
    let prefix =
        |value: &Value| value.decor().prefix().and_then(|its| its.as_str()).unwrap_or_default().to_owned();
    let indent = array.iter().last().and_then(|last| Some(prefix(last).rsplit_once('\n')?.1.to_owned()));
    let Some(indent) = indent else {
        array.push(text);
        return;
    };
    let mut behind = array.trailing().as_str().unwrap_or_default().to_owned();
    let count = array.len();
    if let (false, Some(last)) =
        (array.trailing_comma(), count.checked_sub(1).and_then(|at| array.get_mut(at)))
    {
        let decor = last.decor_mut();
        behind.insert_str(0, decor.suffix().and_then(|its| its.as_str()).unwrap_or_default());
        decor.set_suffix("");
    }
    let (said, end) = behind.rsplit_once('\n').unwrap_or((&behind, ""));
    let mut value = Value::from(text);
    value.decor_mut().set_prefix(format!("{said}\n{indent}"));
    let end = format!("\n{end}");
    array.push_formatted(value);
    array.set_trailing(end);
    array.set_trailing_comma(true);
}

/// Takes an entry out of a list. What is said behind the one before it stays there.
pub fn take(array: &mut Array, at: usize) {
    let taken = array.remove(at);
    let prefix = taken.decor().prefix().and_then(|its| its.as_str()).unwrap_or_default();
    let Some((said, _)) = prefix.rsplit_once('\n').filter(|(said, _)| said.contains('#')) else {
        if let (0, Some(first)) = (at, array.get_mut(0)) {
            let prefix = prefix.to_owned();
            first.decor_mut().set_prefix(prefix);
        }
        return;
    };
    match array.get_mut(at) {
        Some(next) => {
            let old = next.decor().prefix().and_then(|its| its.as_str()).unwrap_or_default().to_owned();
            next.decor_mut().set_prefix(format!("{said}{old}"));
        }
        None => {
            let old = array.trailing().as_str().unwrap_or_default().to_owned();
            array.set_trailing(format!("{said}{old}"));
        }
    }
}
