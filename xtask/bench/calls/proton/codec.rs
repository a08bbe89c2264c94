//! What the published codec takes for the same bytes: every value is read and dropped, and no structure is made.

use crate::data;
use crate::harness::{self, reply, Case};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_schema::protocol::ClientProtocol;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use aws_smithy_types::config_bag::ConfigBag;
use std::hint::black_box;

/// The members of a structure, each a static of its own, because the structure's schema refers to them.
macro_rules! structure {
    ($schema:ident, $shape:literal, { $($member:ident = $name:literal: $kind:ident at $index:literal),* $(,)? }) => {
        $(static $member: Schema<'static> = Schema::new_member(
            ShapeId::from_parts_with_member(
                concat!("com.amazonaws.proton#", $shape, "$", $name),
                "com.amazonaws.proton",
                $shape,
                $name,
            ),
            ShapeType::$kind,
            $name,
            $index,
        );)*
        static $schema: Schema<'static> = Schema::new_struct(
            ShapeId::from_parts(concat!("com.amazonaws.proton#", $shape), "com.amazonaws.proton", $shape),
            ShapeType::Structure,
            &[$(&$member),*],
        );
    };
}

structure!(SUMMARY, "ServiceSummary", {
    NAME = "name": String at 0,
    DESCRIPTION = "description": String at 1,
    ARN = "arn": String at 2,
    TEMPLATE_NAME = "templateName": String at 3,
    CREATED_AT = "createdAt": Timestamp at 4,
    LAST_MODIFIED_AT = "lastModifiedAt": Timestamp at 5,
    STATUS = "status": String at 6,
    STATUS_MESSAGE = "statusMessage": String at 7,
});

structure!(OUTPUT, "ListServicesOutput", {
    SERVICES = "services": List at 0,
    NEXT_TOKEN = "nextToken": String at 1,
});

/// The case of that name, where it is one of reading.
pub fn case(name: &str) -> Option<Case> {
    let count: usize = name.strip_prefix("parse-")?.parse().ok()?;
    let (response, config) = (reply(200, &data::services(count)), ConfigBag::base());
    let protocol = AwsJsonRpcProtocol::aws_json_1_0();
    harness::case(move |meter| {
        let read = meter.measure(|| walk(&protocol, &response, &config)).expect("a list of services");
        assert_eq!(read, count);
    })
}

fn walk(
    protocol: &AwsJsonRpcProtocol,
    response: &HttpResponse,
    config: &ConfigBag,
) -> Result<usize, SerdeError> {
    let mut count = 0;
    let mut deserializer = protocol.deserialize_response(response, &OUTPUT, config)?;
    deserializer.read_struct(&OUTPUT, &mut |member, deserializer| match member.member_index() {
        Some(0) => deserializer.read_list(member, &mut |deserializer| {
            count += 1;
            summary(deserializer)
        }),
        _ => deserializer.read_string(member).map(drop),
    })?;
    Ok(count)
}

fn summary(deserializer: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
    deserializer.read_struct(&SUMMARY, &mut |member, deserializer| {
        match member.shape_type() {
            ShapeType::Timestamp => drop(black_box(deserializer.read_timestamp(member)?)),
            _ => drop(black_box(deserializer.read_string(member)?)),
        }
        Ok(())
    })
}
