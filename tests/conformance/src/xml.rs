//! Reads XML into a form in which two bodies can be compared: elements with their attributes and texts, whatever space and
//! quotes they were written with. Independent of the client's own codec.

use std::collections::{BTreeMap, BTreeSet};

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// Its name, with the prefix.
    pub name: String,
    /// Its attributes, namespaces among them.
    pub attributes: BTreeMap<String, String>,
    /// The elements in it: as they were written, or those of one name in their order and names in the alphabet's.
    pub children: Vec<Element>,
    /// The text in it. Space between elements is none.
    pub text: String,
}

/// A body as an element.
///
/// A map has no order, so its entries may stand in any. Where `has_maps`, elements of one name that have two parts each, a
/// key and a value, are sorted by what they hold.
///
/// # Errors
/// The text is not one element.
pub fn parse(text: &str, has_maps: bool) -> Result<Element, String> {
    let mut root = in_order(text)?;
    root.sort(has_maps);
    Ok(root)
}

/// A body as an element, in which all stands in the order in which it was written.
///
/// # Errors
/// The text is not one element.
pub fn in_order(text: &str) -> Result<Element, String> {
    let mut reader = Reader { rest: text.trim() };
    reader.skip_prolog()?;
    let mut root = reader.element(0)?;
    match reader.rest.trim() {
        "" => {
            root.drop_space();
            Ok(root)
        }
        more => Err(format!("{more:?} follows the root")),
    }
}

impl Element {
    fn drop_space(&mut self) {
        self.children.iter_mut().for_each(Self::drop_space);
        if !self.children.is_empty() && self.text.trim().is_empty() {
            self.text.clear();
        }
    }

    fn sort(&mut self, has_maps: bool) {
        self.children.iter_mut().for_each(|child| child.sort(has_maps));
        self.children.sort_by(|a, b| a.name.cmp(&b.name));
        if has_maps {
            self.children
                .chunk_by_mut(|a, b| a.name == b.name)
                .filter(|all| are_entries(all))
                .for_each(<[_]>::sort);
        }
    }
}

/// Whether all have the same two parts, one of which is a key.
fn are_entries(elements: &[Element]) -> bool {
    let parts =
        |element: &Element| element.children.iter().map(|part| part.name.clone()).collect::<BTreeSet<_>>();
    let first = elements.first().map(parts).unwrap_or_default();
    let has_key = |element: &Element| element.children.iter().any(|part| part.children.is_empty());
    elements.iter().all(|its| its.children.len() == 2 && parts(its) == first && has_key(its))
}

struct Reader<'a> {
    rest: &'a str,
}

/// Deeper than any case.
const DEEPEST: usize = 100;

impl<'a> Reader<'a> {
    fn take(&mut self, text: &str) -> bool {
        let found = self.rest.strip_prefix(text);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn until(&mut self, end: &str) -> Result<&'a str, String> {
        let (found, rest) = self.rest.split_once(end).ok_or_else(|| format!("nothing ends with {end:?}"))?;
        self.rest = rest;
        Ok(found)
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn skip_prolog(&mut self) -> Result<(), String> {
        while self.take("<?") {
            self.until("?>")?;
            self.skip_space();
        }
        Ok(())
    }

    fn name(&mut self) -> Result<String, String> {
        let end = self.rest.find(|c: char| c.is_whitespace() || "=/>".contains(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        match name {
            "" => Err(format!("a name should begin at {rest:?}")),
            name => Ok(name.to_owned()),
        }
    }

    fn element(&mut self, depth: usize) -> Result<Element, String> {
        if depth > DEEPEST {
            return Err("it is too deep".to_owned());
        }
        if !self.take("<") {
            return Err(format!("an element should begin at {:?}", self.rest));
        }
        let mut element = Element { name: self.name()?, ..Element::default() };
        loop {
            self.skip_space();
            if self.take("/>") {
                return Ok(element);
            } else if self.take(">") {
                break;
            }
            let name = self.name()?;
            self.skip_space();
            let quote = self.take("=").then(|| {
                self.skip_space();
                ["\"", "'"].into_iter().find(|quote| self.take(quote))
            });
            let quote = quote.flatten().ok_or_else(|| format!("the attribute {name} has no value"))?;
            let value = decoded(self.until(quote)?)?;
            if element.attributes.insert(name.clone(), value).is_some() {
                return Err(format!("the attribute {name} stands twice"));
            }
        }
        self.content(&mut element, depth)?;
        Ok(element)
    }

    fn content(&mut self, element: &mut Element, depth: usize) -> Result<(), String> {
        loop {
            let end = self.rest.find('<').ok_or_else(|| format!("{} does not end", element.name))?;
            let (text, rest) = self.rest.split_at(end);
            element.text.push_str(&decoded(text)?);
            self.rest = rest;
            if self.take("</") {
                let name = self.until(">")?.trim_end();
                return match name == element.name {
                    true => Ok(()),
                    false => Err(format!("{} ends as {name}", element.name)),
                };
            } else if self.take("<!--") {
                self.until("-->")?;
            } else if self.take("<![CDATA[") {
                element.text.push_str(self.until("]]>")?);
            } else {
                element.children.push(self.element(depth + 1)?);
            }
        }
    }
}

fn decoded(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or_else(|| format!("`&{part}` is no character"))?;
        let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
        let found = match (name, name.strip_prefix("#x"), name.strip_prefix('#')) {
            ("amp", ..) => Some('&'),
            ("lt", ..) => Some('<'),
            ("gt", ..) => Some('>'),
            ("quot", ..) => Some('"'),
            ("apos", ..) => Some('\''),
            (_, Some(digits), _) => number(digits, 16),
            (_, None, Some(digits)) => number(digits, 10),
            _ => None,
        };
        out.push(found.ok_or_else(|| format!("`&{name};` is no character"))?);
        out.push_str(rest);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        parse(one, true).unwrap() == parse(other, true).unwrap()
    }

    #[test]
    fn space_quotes_and_the_order_of_names_do_not_count() {
        let one = "<?xml version='1.0'?>\n<a x=\"1\" y='&lt;'>\n  <b>1</b>\n  <c/>\n  <b> 2 </b>\n</a>";
        assert!(same(one, "<a y=\"&#60;\" x='1'><c></c><b>1</b><b> 2 </b></a>"));
        assert!(same("<a>&#x41;<![CDATA[<&]]><!-- no --></a>", "<a>A&lt;&amp;</a>"));
        for other in [
            "<a y='&lt;' x='1'><c/><b> 2 </b><b>1</b></a>",
            "<a y='&lt;' x='2'><c/><b>1</b><b> 2 </b></a>",
            "<a y='&lt;'><c/><b>1</b><b> 2 </b></a>",
            "<a y='&lt;' x='1'><c/><b>1</b><b>2</b></a>",
            "<a y='&lt;' x='1'><c/><b>1</b></a>",
            "<b y='&lt;' x='1'><c/><b>1</b><b> 2 </b></b>",
        ] {
            assert!(!same(one, other), "{other}");
        }
    }

    #[test]
    fn as_it_was_written() {
        let same = |other: &str| in_order("<a> <b x='1' y='2'/><c> 1 </c></a>") == in_order(other);
        assert!(same("<a><b y='2' x='1'></b>\n<c> 1 </c></a>"));
        assert!(!same("<a><c> 1 </c><b x='1' y='2'/></a>"));
    }

    #[test]
    fn entries_of_maps_have_no_order() {
        let one = "<a><m><e><k>1</k><v><s>x</s></v></e><e><k>2</k><v><s>y</s></v></e></m></a>";
        let other = "<a><m><e><k>2</k><v><s>y</s></v></e><e><v><s>x</s></v><k>1</k></e></m></a>";
        assert!(same(one, other));
        assert_ne!(parse(one, false).unwrap(), parse(other, false).unwrap());
        assert!(!same(one, &other.replace('x', "z")));
    }

    #[test]
    fn what_is_broken_is_an_error() {
        for text in [
            "",
            "a",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a x></a>",
            "<a x='1' x='2'/>",
            "<a>&b;</a>",
            "<a><b></a></b>",
            "<>",
        ] {
            assert!(parse(text, true).is_err(), "{text}");
        }
    }
}
