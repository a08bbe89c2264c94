//! Answers that no service should give, through real clients of all protocols: each is an error or a value, and never a
//! panic, nor a stack that overflows. What they cost is in `memory.rs`.

#![allow(deprecated)] // `Unhandled` is deprecated for those who would match on it

mod cbor;
mod fault;
mod json;
#[path = "../../fixtures/support.rs"]
mod support;
mod xml;

use fault::{Expect, Fault, DEEP};
use support::{block_on, Answer, Service};

/// A client of a crate, called with an answer: what it makes of it, printed.
macro_rules! client_of {
    ($protocol:ident: $krate:ident) => {
        mod $protocol {
            use super::*;
            use $krate::error::DisplayErrorContext;
            use $krate::operation::{echo::EchoInput, fail::FailInput};

            fn client(status: u16, body: &[u8]) -> $krate::Client {
                let answer = Answer { status, headers: Vec::new(), body: body.to_vec() };
                client!($krate, Service::answering([answer]))
            }

            pub fn echo(body: &[u8]) -> Result<String, String> {
                let output = block_on(client(200, body).echo().send());
                output
                    .map(|output| format!("{output:?}"))
                    .map_err(|error| DisplayErrorContext(error.into_service_error()).to_string())
            }

            pub fn fail(status: u16, body: &[u8]) -> String {
                let error = block_on(client(status, body).fail().send()).expect_err("the status says so");
                DisplayErrorContext(error.into_service_error()).to_string()
            }

            /// The same without a client around it.
            pub fn both(body: &[u8]) -> Result<String, String> {
                let failed = fault_tests::answer::<FailInput>(500, body);
                assert!(failed.is_err(), "the status says so: {failed:?}");
                fault_tests::answer::<EchoInput>(200, body)
            }
        }
    };
}
client_of! { aws_json: fault_client_aws_json }
client_of! { aws_query: fault_client_aws_query }
client_of! { ec2_query: fault_client_ec2_query }
client_of! { rpc_v2_cbor: fault_client_rpc_v2_cbor }

/// The answers of the REST protocols, to an operation with all bindings and to one with a payload.
macro_rules! rest {
    ($protocol:ident: $krate:ident) => {
        mod $protocol {
            use $krate::operation::{put_parcel::PutParcelInput, send_part::SendPartInput};

            pub fn put(body: &[u8]) -> Result<String, String> {
                let failed = fault_tests::answer::<PutParcelInput>(500, body);
                assert!(failed.is_err(), "the status says so: {failed:?}");
                fault_tests::answer::<PutParcelInput>(200, body)
            }

            pub fn payload(body: &[u8]) -> Result<String, String> {
                fault_tests::answer::<SendPartInput>(200, body)
            }

            pub fn header(name: &str, value: &str) -> Result<String, String> {
                fault_tests::answer_with::<PutParcelInput>(200, &[(name, value)], b"")
            }
        }
    };
}
rest! { rest_json: fault_client_rest_json }
rest! { rest_xml: fault_client_rest_xml }

/// Bodies with members of every kind that the REST protocols read otherwise than the others: all else of their codecs is
/// tried with these.
const REST_JSON: &str = r#"{"renamed":"o","half":"NaN","blob":"aGk/","time":1.5e9,"isoOnMember":"2017-07-14T02:40:00Z",
    "parts":[{"Name":"p","size":1}],"choice":{"Part":{"Name":"c"}},"any":{"n":[1,null]}}"#;
const REST_XML: &str = "<A sort=\"x\"><renamed/><half>NaN</half><time>2017-07-14T04:40:00+02:00</time>\
    <parts><member unit=\"kg\"><Name>p</Name></member></parts><choice><Part><Name>c</Name></Part></choice><flat>1</flat></A>";

/// Gives a client each fault, and asks whether it makes of it what is expected.
fn check(faults: Vec<Fault>, echo: fn(&[u8]) -> Result<String, String>, fail: fn(u16, &[u8]) -> String) {
    let mut problems = Vec::new();
    for Fault { what, body, expect } in faults {
        let found = echo(&body);
        let is_expected = match (&expect, &found) {
            (Expect::Error(part), Err(text)) | (Expect::Value(part), Ok(text)) => text.contains(part),
            _ => false,
        };
        if !is_expected {
            let mut found = format!("{found:?}");
            found.truncate(found.floor_char_boundary(300));
            problems.push(format!("{what}: {expect:?}, and not {found}"));
        }
        // As the body of an error, it is an error of which nothing else is expected.
        fail(400, &body);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Cuts a whole answer off after each byte: what is left is never taken for the whole.
fn cut_off(whole: &[u8], empty: Expect, both: fn(&[u8]) -> Result<String, String>) {
    assert!(both(whole).is_ok(), "{:?}", both(whole));
    for end in 1..whole.len() {
        let found = both(&whole[..end]);
        assert!(found.is_err(), "{end} of {} bytes: {found:?}", whole.len());
    }
    match empty {
        Expect::Error(part) => assert!(both(b"").is_err_and(|text| text.contains(part))),
        Expect::Value(part) => assert!(both(b"").is_ok_and(|text| text.contains(part))),
    }
}

/// Puts each of some bytes into each place of a whole answer.
fn damaged(whole: &[u8], bytes: &[u8], both: fn(&[u8]) -> Result<String, String>) {
    for place in 0..whole.len() {
        for byte in bytes {
            let mut body = whole.to_vec();
            body[place] = *byte;
            drop(both(&body));
        }
        let mut body = whole.to_vec();
        body.remove(place);
        drop(both(&body));
    }
}

#[test]
fn aws_json_faults() {
    check(json::faults(), aws_json::echo, aws_json::fail);
}

#[test]
fn aws_query_faults() {
    check(xml::faults(xml::QUERY), aws_query::echo, aws_query::fail);
}

#[test]
fn ec2_query_faults() {
    check(xml::faults(xml::EC2), ec2_query::echo, ec2_query::fail);
}

#[test]
fn rpc_v2_cbor_faults() {
    check(cbor::faults(), rpc_v2_cbor::echo, rpc_v2_cbor::fail);
}

#[test]
fn what_is_cut_off_is_not_taken_for_the_whole() {
    cut_off(json::WHOLE.as_bytes(), Expect::Value("text: None"), aws_json::both);
    cut_off(&xml::whole(xml::QUERY), Expect::Error("no element"), aws_query::both);
    cut_off(&xml::whole(xml::EC2), Expect::Error("no root element"), ec2_query::both);
    cut_off(&cbor::whole(true), Expect::Value("text: None"), rpc_v2_cbor::both);
    cut_off(&cbor::whole(false), Expect::Value("text: None"), rpc_v2_cbor::both);
    cut_off(REST_JSON.as_bytes(), Expect::Value("text: None"), rest_json::put);
    cut_off(REST_XML.as_bytes(), Expect::Value("text: None"), rest_xml::put);
    cut_off(br#"{"Name":"p"}"#, Expect::Value("part: None"), rest_json::payload);
    cut_off(b"<Part><Name>p</Name></Part>", Expect::Value("part: None"), rest_xml::payload);
}

#[test]
fn what_is_wrong_in_a_header_is_told_by_its_name() {
    for (name, value) in [
        ("X-Count", "one"),
        ("X-Count", "1,2"),
        ("X-Big", "9223372036854775808"),
        ("X-Ratio", "much"),
        ("X-Urgent", "yes"),
        ("X-Since", "2017-07-14T02:40:00Z"),
        ("X-Since-Unix", "today"),
        ("X-Since-Text", "2017-07-14"),
        ("X-Sizes", "1,two"),
        ("X-Flags", "true,maybe"),
        ("X-Times", "Fri, 14 Jul 2017"),
        ("X-Labels", "\"a"),
        ("X-Policy", "*"),
        ("X-Policy", "/w=="),
    ] {
        for read in [rest_json::header, rest_xml::header] {
            let found = read(name, value);
            assert!(
                found.as_ref().is_err_and(|text| text.contains(&format!("`{name}`"))),
                "{name}: {found:?}"
            );
        }
    }
}

#[test]
fn one_byte_that_is_wrong_is_no_panic() {
    damaged(json::WHOLE.as_bytes(), b"\0\"\\{}[],:-e\xff", aws_json::both);
    damaged(&xml::whole(xml::QUERY), b"\0<>/&!?\"' \xff", aws_query::both);
    damaged(&xml::whole(xml::EC2), b"\0<>/&!?\"' \xff", ec2_query::both);
    damaged(REST_JSON.as_bytes(), b"\0\"\\{}[],:-e\xff", rest_json::put);
    damaged(REST_XML.as_bytes(), b"\0<>/&!?\"' \xff", rest_xml::put);
    damaged(&cbor::whole(true), b"\0\x1b\x3b\x5f\x7b\x9b\xbf\xc1\xdb\xf6\xfb\xff", rpc_v2_cbor::both);
}

#[test]
fn errors_say_what_they_can() {
    let deep = "[".repeat(DEEP);
    for (body, part) in [
        (r#"{"__type":"Very.Detailed","message":"m","reason":7}"#.to_owned(), "Very.Detailed"),
        (r#"{"__type":"Very.Detailed","message":"m","parts":[{"name":1}]}"#.to_owned(), "Very.Detailed"),
        (r#"{"__type":"Unheard","message":"m","unheard":[[]]}"#.to_owned(), "Unheard"),
        (format!(r#"{{"__type":"Unheard","parts":{deep}"#), "unhandled"),
    ] {
        let found = aws_json::fail(400, body.as_bytes());
        assert!(found.contains(part), "{body}: {found}");
    }
    for (body, part) in [
        (
            "<R><Error><Code>Very.Detailed</Code><parts><member><size>x</size></member></parts></Error></R>",
            "Very.Detailed",
        ),
        ("<R><Error><Code>Unheard</Code><Code/></Error></R>", "unhandled"),
        ("<R><Error><Code><Code>Unheard</Code></Code></Error></R>", "unhandled"),
        ("<R><Error><Code>Unheard</Code>", "Unheard"),
    ] {
        for fail in [aws_query::fail, ec2_query::fail] {
            let found = fail(400, body.as_bytes());
            assert!(found.contains(part), "{body}: {found}");
        }
    }
    let body = cbor::map(&[("__type", cbor::text("Very.Detailed")), ("parts", cbor::text("x"))]);
    let found = rpc_v2_cbor::fail(400, &body);
    assert!(found.contains("Very.Detailed"), "{found}");
}
