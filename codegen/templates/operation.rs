{{ header }}//! The operation {{ op.title }}.

use botosmith_runtime::{ {{- self.macros() -}} };
{{ self.import(self.structures()) }}
input! {
{{ self.attrs(op.input.doc, op.input.deprecated, 4) }}    pub struct {{ op.input.ident }} = {{ self.lit(op.input.shape) }}, builder {{ op.input.builder }}: {{ op.fluent }} {
{{ self.members(op.input.members) }}    }
}

output! {
{{ self.attrs(op.output.doc, op.output.deprecated, 4) }}    pub struct {{ op.output.ident }} = {{ self.lit(op.output.shape) }}, builder {{ op.output.builder }}: {{ self.by(op.output) }} {
{{ self.members(op.output.members) }}    }
}

operation_error! {
    /// What [`{{ self.method() }}`](crate::Client::{{ self.method() }}) fails with.
    pub enum {{ op.error }} {
{%- for index in op.errors %}
{%- let e = self.error(index) %}
        {{ e.structure.ident }}, {{ e.is_method }} = {{ self.lit(e.code) }};
{%- endfor %}
    }
}

operation! {
{{ self.attrs(op.doc, op.deprecated, 4) }}    pub fn {{ op.module }}({{ op.input.ident }}) -> Result<{{ op.output.ident }}, {{ op.error }}>
    as {{ op.ident }} = {{ self.lit(op.wire_name) }}, {{ op.fluent }},
    http({{ self.lit(op.method) }}, {{ self.lit(op.uri) }}{% if let Some(code) = op.success %}, {{ code }}{% endif %}){{ self.traits(op.traits) }};
{%- if !example.is_empty() %}
    example {
{{ example }}    }
{%- endif %}
{%- if !op.callers.0.is_empty() %}
    callers {
{{ self.attrs(op.callers, &None, 8) }}    }
{%- endif %}
}

/// Builders of the operation.
pub mod builders {
    pub use super::{ {{- op.fluent }}, {{ op.input.builder }}, {{ op.output.builder -}} };
}
{%- if let Some(p) = op.paginator %}

/// Paginator of the operation.
pub mod paginator {
    pub use super::{% if p.items.is_some() %}{ {{- p.ident }}, {{ p.ident }}Items};{% else %}{{ p.ident }};{% endif %}
}

paginator! {
    pub {{ p.ident }}: {{ op.input.ident }} by {{ op.fluent }},
    {{ p.token_field }}: {{ self.types.write(p.token_type) }} = |output| {{ self.token(p.token_path) }};
{%- if let Some((ty, path)) = p.items %}
    items {{ p.ident }}Items: {{ self.types.write(ty) }} = |output| {{ self.items(path) }};
{%- endif %}
{%- if let Some(field) = p.limit_field %}
    page_size: {{ field }};
{%- endif %}
}
{%- endif %}
