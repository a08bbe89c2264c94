//! Faults of awsQuery and ec2Query, whose answers are XML.

use crate::fault::{nested, Fault, DEEP, LOTS, MANY};

/// What stands around the members of an answer.
#[derive(Clone, Copy)]
pub struct Envelope {
    open: &'static str,
    close: &'static str,
}

pub const QUERY: Envelope =
    Envelope { open: "<EchoResponse><EchoResult>", close: "</EchoResult></EchoResponse>" };
pub const EC2: Envelope = Envelope { open: "<EchoResponse>", close: "</EchoResponse>" };

impl Envelope {
    fn around(self, members: &str) -> String {
        [self.open, members, self.close].concat()
    }

    /// With something before the root.
    fn after(self, prologue: &str, members: &str) -> String {
        prologue.to_owned() + &self.around(members)
    }
}

/// An answer with members of every kind.
pub fn whole(envelope: Envelope) -> Vec<u8> {
    let members = r#"<text>a &#233;&amp;<![CDATA[<]]></text><!-- more --><renamed>o</renamed><number>-1</number>
        <big>9223372036854775807</big><ratio>1.5e2</ratio><flag>false</flag><blob>aGk/</blob><kind>SMALL</kind>
        <time>2017-07-14T02:40:00.25Z</time><unixOnMember>1</unixOnMember><plain><member>a</member></plain>
        <named><item>n</item></named><flat>1</flat><flat>2</flat><nested><member><member>a</member></member></nested>
        <parts><member><Name>p</Name><size>2</size></member></parts>
        <pairs><entry><key>k</key><value>v</value></entry></pairs>
        <flatPairs><key>k</key><value>v</value></flatPairs>
        <partsByName><entry><key>k</key><value><Name>p</Name></value></entry></partsByName>
        <choice><text>t</text></choice><tree><left><name>l</name></left><leaves><member/></leaves></tree>"#;
    envelope.after("<?xml version=\"1.0\"?>", members).into_bytes()
}

const TOO_DEEP: &str = "maximum nesting depth exceeded";

pub fn faults(envelope: Envelope) -> Vec<Fault> {
    let mut faults = structure(envelope);
    faults.extend(types(envelope));
    faults.extend(entities(envelope));
    faults.extend(nesting(envelope));
    faults.extend(many(envelope));
    faults
}

fn structure(envelope: Envelope) -> Vec<Fault> {
    let broken = |what: &str, members: &str| Fault::error(what, envelope.around(members), "");
    vec![
        Fault::error("nothing", "", ""),
        Fault::error("no XML", "text", ""),
        Fault::error("JSON", "{}", ""),
        Fault::error("another root", "<html><body/></html>", ""),
        Fault::error("two roots", envelope.around("") + "<a/>", ""),
        Fault::error("an end without a start", "</a>", ""),
        Fault::error("ends without starts", "</a>".repeat(DEEP), ""),
        Fault::error("bytes that are no UTF-8", [envelope.open.as_bytes(), b"\xff"].concat(), ""),
        broken("tags that cross", "<text><b>a</text></b>"),
        broken("an end that is missing", "<text>a"),
        broken("an end too many", "a</text>"),
        broken("a tag that does not end", "<text"),
        broken("a tag without a name", "<>a</>"),
        broken("an attribute twice", "<text a='1' a='2'>a</text>"),
        broken("an attribute without quotes", "<text a=1>a</text>"),
        broken("a comment that does not end", "<!-- <text>a</text>"),
        broken("a CDATA section that does not end", "<text><![CDATA[a</text>"),
        broken("a character that XML has not", "<text>\u{1}</text>"),
        broken("a reference to such a character", "<text>&#1;</text>"),
        broken("a reference that does not end", "<text>&amp</text>"),
        broken("a reference to no character", "<text>&#xFFFFFFFFFF;</text>"),
        broken("a reference to half a surrogate pair", "<text>&#xD800;</text>"),
        Fault::value(
            "unknown members",
            envelope.around("<new><a/></new><text>a</text>"),
            "text: Some(\"a\")",
        ),
        Fault::value("an unknown value of an enum", envelope.around("<kind>NEW</kind>"), "NEW"),
        Fault::value(
            "an unknown member of a union",
            envelope.around("<choice><new/></choice>"),
            "choice: Some(Unknown)",
        ),
    ]
}

fn types(envelope: Envelope) -> Vec<Fault> {
    let mut faults: Vec<Fault> = [
        "<text><a/></text>",
        "<number>one</number>",
        "<number/>",
        "<number>2147483648</number>",
        "<big>9223372036854775808</big>",
        "<ratio>x</ratio>",
        "<flag>yes</flag>",
        "<blob>*</blob>",
        "<time>today</time>",
        "<time/>",
        "<unixOnMember>today</unixOnMember>",
        "<choice/>",
        "<choice>text</choice>",
        "<choice><text>a</text><part/></choice>",
        "<flat>x</flat>",
        "<parts><member><size>x</size></member></parts>",
        "<keyed><entry><Name>k</Name><Value>x</Value></entry></keyed>",
    ]
    .iter()
    .map(|member| Fault::error(format!("a wrong type: {member}"), envelope.around(member), ""))
    .collect();
    let digits = "9".repeat(LOTS);
    faults.extend([
        Fault::value("text for a list", envelope.around("<plain>a</plain>"), "plain: Some([])"),
        Fault::value("text for a map", envelope.around("<pairs>a</pairs>"), "pairs: Some({})"),
        Fault::value("text for a structure", envelope.around("<part>a</part>"), "part: Some(Part"),
        Fault::value(
            "an entry without a value",
            envelope.around("<pairs><entry><key>k</key></entry></pairs>"),
            "pairs: Some({})",
        ),
        Fault::value(
            "an entry without a key",
            envelope.around("<pairs><entry><value/></entry></pairs>"),
            "pairs: Some({})",
        ),
        Fault::error(
            "a number of very many digits",
            envelope.around(&format!("<number>{digits}</number>")),
            "",
        ),
        Fault::value(
            "the same of a fraction",
            envelope.around(&format!("<ratio>{digits}</ratio>")),
            "ratio: Some(inf)",
        ),
    ]);
    faults
}

fn entities(envelope: Envelope) -> Vec<Fault> {
    let bomb: String = (1..10)
        .map(|number| format!("<!ENTITY b{number} \"{}\">", format!("&b{};", number - 1).repeat(10)))
        .collect();
    let bomb = format!("<!DOCTYPE bomb [<!ENTITY b0 \"boom\">{bomb}]>");
    let long = format!("<!DOCTYPE bomb [<!ENTITY b \"{}\">]>", "b".repeat(DEEP));
    let outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
    let itself = "<!DOCTYPE a [<!ENTITY b \"&b;\">]>";
    let parameter = "<!DOCTYPE a [<!ENTITY % b \"<!ENTITY c 'boom'>\"> %b; ]>";
    vec![
        Fault::error("a bomb of entities", envelope.after(&bomb, "<text>&b9;</text>"), ""),
        Fault::error("a bomb in an attribute", envelope.after(&bomb, "<text a='&b9;'/>"), ""),
        Fault::error(
            "a bomb that is wide",
            envelope.after(&long, &format!("<text>{}</text>", "&b;".repeat(DEEP))),
            "",
        ),
        Fault::error("an entity from a file", envelope.after(outside, "<text>&b;</text>"), ""),
        Fault::error("an entity in itself", envelope.after(itself, "<text>&b;</text>"), ""),
        Fault::error("an entity of a parameter", envelope.after(parameter, "<text>&c;</text>"), ""),
        Fault::value(
            "a bomb that nobody lights",
            envelope.after(&bomb, "<text>a</text>"),
            "text: Some(\"a\")",
        ),
    ]
}

fn nesting(envelope: Envelope) -> Vec<Fault> {
    let tree = |depth| envelope.around(&format!("<tree>{}</tree>", nested("<left>", "", "</left>", depth)));
    let leaves = |depth| {
        let open = "<leaves><member>";
        envelope.around(&format!("<tree>{}</tree>", nested(open, "", "</member></leaves>", depth)))
    };
    let unknown = |depth| envelope.around(&(nested("<new>", "", "</new>", depth) + "<text>a</text>"));
    let in_union =
        |depth| envelope.around(&format!("<choice>{}</choice>", nested("<new>", "", "</new>", depth)));
    let in_text = |depth| envelope.around(&format!("<text>{}</text>", nested("<a>", "", "</a>", depth)));
    vec![
        Fault::value("a tree that is deep", tree(100), "tree: Some"),
        Fault::error("a tree that is too deep", tree(DEEP), TOO_DEEP),
        Fault::value("leaves that are deep", leaves(50), "tree: Some"),
        Fault::error("leaves that are too deep", leaves(DEEP), TOO_DEEP),
        Fault::value("an unknown member that is deep", unknown(DEEP), "text: Some(\"a\")"),
        Fault::value("an unknown member that is very deep", unknown(LOTS), "text: Some(\"a\")"),
        Fault::value("an unknown member of a union that is deep", in_union(DEEP), "choice: Some(Unknown)"),
        Fault::error("elements in a text", in_text(DEEP), ""),
        Fault::error("elements that nobody closes", "<a>".repeat(LOTS), ""),
        Fault::error("errors in errors", nested("<Error>", "", "</Error>", DEEP), ""),
    ]
}

fn many(envelope: Envelope) -> Vec<Fault> {
    let list = |name: &str, element: &str, count| {
        envelope.around(&format!("<{name}>{}</{name}>", element.repeat(count)))
    };
    let entry = |number| format!("<entry><key>{number}</key><value/></entry>");
    let entries: String = (0..LOTS).map(entry).collect();
    let attributes: String = (0..LOTS).map(|number| format!(" a{number}=''")).collect();
    vec![
        Fault::value("a million numbers", list("numbers", "<member>1</member>", MANY), "numbers: Some([1, 1"),
        Fault::value("very many structures", list("parts", "<member/>", LOTS), "parts: Some([Part"),
        Fault::value("very many elements of another name", list("named", "<a/>", LOTS), "named: Some([])"),
        Fault::value(
            "very many elements of a flat list",
            envelope.around(&"<flat>1</flat>".repeat(LOTS)),
            "flat: Some([1, 1",
        ),
        Fault::value(
            "very many entries",
            envelope.around(&format!("<pairs>{entries}</pairs>")),
            "pairs: Some({",
        ),
        Fault::value(
            "the same member very often",
            envelope.around(&("<text>a</text>".repeat(LOTS) + "<text>b</text>")),
            "text: Some(\"b\")",
        ),
        Fault::value(
            "very many attributes",
            envelope.around(&format!("<text{attributes}>a</text>")),
            "text: Some(\"a\")",
        ),
        Fault::value(
            "very many comments",
            envelope.around(&("<!---->".repeat(LOTS) + "<text>a</text>")),
            "text: Some(\"a\")",
        ),
        Fault::value(
            "a long text",
            envelope.around(&format!("<text>{}</text>", "a".repeat(LOTS))),
            "text: Some",
        ),
        Fault::value(
            "a text of many parts",
            envelope.around(&format!("<text>{}</text>", "<![CDATA[a]]>".repeat(LOTS))),
            "text: Some",
        ),
    ]
}
