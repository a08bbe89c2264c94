//! The shapes that every Smithy model has without a definition.
//!
//! Source: <https://smithy.io/2.0/spec/model.html#prelude>.

/// What their ids begin with.
pub(super) const NAMESPACE: &str = "smithy.api#";

/// What stands for no input, no output, or a member of a union without a value.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// The type of a shape of the prelude.
pub(super) fn kind(id: &str) -> Option<&'static str> {
    Some(match id.strip_prefix(NAMESPACE)? {
        "String" => "string",
        "Blob" => "blob",
        "BigInteger" => "bigInteger",
        "BigDecimal" => "bigDecimal",
        "Timestamp" => "timestamp",
        "Document" => "document",
        "Boolean" | "PrimitiveBoolean" => "boolean",
        "Byte" | "PrimitiveByte" => "byte",
        "Short" | "PrimitiveShort" => "short",
        "Integer" | "PrimitiveInteger" => "integer",
        "Long" | "PrimitiveLong" => "long",
        "Float" | "PrimitiveFloat" => "float",
        "Double" | "PrimitiveDouble" => "double",
        "Unit" => "structure",
        _ => return None,
    })
}

/// Whether a value of the shape has no zero in Smithy 1.0.
pub(super) fn is_boxed(id: &str) -> bool {
    !id.starts_with("smithy.api#Primitive")
}
