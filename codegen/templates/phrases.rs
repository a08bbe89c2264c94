{{ header }}//! Phrases of the documentation that stand at many places. Nothing of this is compiled but for documentation.

/// What an error means.
macro_rules! meaning {
{%- for e in errors %}
    ({{ e.structure.ident }}) => { {{ self.lit(e.meaning) }} };
{%- endfor %}
    () => { "" };
}

/// What stands before an example.
macro_rules! example {
    () => {
        "# Examples\n ```no_run\n # async fn example(client: &{{ lib }}::Client) -> Result<(), {{ lib }}::Error> {"
    };
}

/// Where the service's own reference tells of an operation.
macro_rules! reference {
{%- for op in self.renamed() %}
    ({{ op.ident }}) => { concat!({{ self.lit(reference) }}, {{ self.lit(self.encoded(op.wire_name).as_str()) }}) };
{%- endfor %}
    ($operation:ident) => { concat!({{ self.lit(reference) }}, stringify!($operation)) };
}
