//! The bodies of the fuzz targets: what is done with any bytes at all. `fuzz/` runs them under libFuzzer, and
//! `tests/fuzzed.rs` under proptest.
//!
//! A target fails by a panic, and by nothing else: what the bytes are read as is for other tests to say. So it also
//! prints what was read, as a program would that writes a log.

#![forbid(unsafe_code)]

mod answers;

pub use answers::{answer, answer_with, Answered};

use botosmith_jmespath::Expression;
use botosmith_model::SourceSet;
use std::hint::black_box;

/// A target: its name, which is also that of its folder of seeds, and its body.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 8] = [
    ("aws_json", aws_json),
    ("aws_query", aws_query),
    ("ec2_query", ec2_query),
    ("jmespath", jmespath),
    ("model", model),
    ("rest_json", rest_json),
    ("rest_xml", rest_xml),
    ("rpc_v2_cbor", rpc_v2_cbor),
];

/// An answer of a service that speaks awsJson.
pub fn aws_json(bytes: &[u8]) {
    use fault_client_aws_json::operation::{echo::EchoInput, fail::FailInput};
    answers::both::<EchoInput, FailInput>(bytes);
}

/// An answer of a service that speaks awsQuery.
pub fn aws_query(bytes: &[u8]) {
    use fault_client_aws_query::operation::{echo::EchoInput, fail::FailInput};
    answers::both::<EchoInput, FailInput>(bytes);
}

/// An answer of a service that speaks ec2Query.
pub fn ec2_query(bytes: &[u8]) {
    use fault_client_ec2_query::operation::{echo::EchoInput, fail::FailInput};
    answers::both::<EchoInput, FailInput>(bytes);
}

/// An answer of a service that speaks restJson1, with its headers.
pub fn rest_json(bytes: &[u8]) {
    use fault_client_rest_json::operation::{put_parcel::PutParcelInput, send_part::SendPartInput};
    answers::both_with_head::<PutParcelInput, PutParcelInput>(bytes);
    answers::both_with_head::<SendPartInput, SendPartInput>(bytes);
}

/// An answer of a service that speaks restXml, with its headers.
pub fn rest_xml(bytes: &[u8]) {
    use fault_client_rest_xml::operation::{put_parcel::PutParcelInput, send_part::SendPartInput};
    answers::both_with_head::<PutParcelInput, PutParcelInput>(bytes);
    answers::both_with_head::<SendPartInput, SendPartInput>(bytes);
}

/// An answer of a service that speaks rpcv2Cbor.
pub fn rpc_v2_cbor(bytes: &[u8]) {
    use fault_client_rpc_v2_cbor::operation::{echo::EchoInput, fail::FailInput};
    answers::both::<EchoInput, FailInput>(bytes);
}

/// What stands between the files of a model in the input of [`model`].
pub const NEXT_FILE: &[u8] = b"\n---\n";

/// A model: its files, each after a line of three dashes. Files that are left out are not there.
pub fn model(bytes: &[u8]) {
    let mut files = SourceSet::new("fuzzed", "");
    let mut rest = Some(bytes);
    for name in botosmith_model::FILE_NAMES {
        let Some(all) = rest else { break };
        let end = all.windows(NEXT_FILE.len()).position(|window| window == NEXT_FILE);
        let (file, next) = match end {
            Some(end) => (&all[..end], Some(&all[end + NEXT_FILE.len()..])),
            None => (all, None),
        };
        if !file.is_empty() {
            files.add(name, file.to_vec());
        }
        rest = next;
    }
    let (model, problems) = botosmith_model::read(&files);
    black_box((model, problems.iter().map(ToString::to_string).collect::<Vec<_>>()));
}

/// An expression, and in the lines below it the JSON that it is evaluated over.
pub fn jmespath(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (expression, json) = text.split_once('\n').unwrap_or((text, "{}"));
    let expression = Expression::parse(expression);
    let json = botosmith_jmespath::parse_json(json);
    if let Ok(json) = &json {
        black_box(botosmith_jmespath::write_json(json));
    }
    if let Ok(expression) = &expression {
        black_box(expression.wanted());
        if let Ok(json) = &json {
            black_box(expression.evaluate(json).map_err(|err| err.to_string())).ok();
        }
    }
    black_box(expression.map_err(|err| err.to_string())).ok();
}
