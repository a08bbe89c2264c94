{{ header }}//! The operation {{ op.title }}.

use botosmith_runtime::{ {{- self.macros() -}} };
{{ self.import(self.structures()) }}
input! {
{{ self.attrs(op.input.doc, op.input.deprecated, 4) }}    pub struct {{ op.input.ident }} = {{ self.lit(op.input.shape) }}{{ self.bracketed(op.input.traits) }}, {% if let Some(fields) = self.streamed(op.input) %}streaming builder {{ op.input.builder }}: {{ op.fluent }}<{{ fields }}>{% else %}builder {{ op.input.builder }}: {{ op.fluent }}{% endif %} {
{{ self.members(op.input.members) }}    }
}

{% if *extended %}extended_{% endif %}output! {
{{ self.attrs(op.output.doc, op.output.deprecated, 4) }}    pub struct {{ op.output.ident }} = {{ self.lit(op.output.shape) }}{{ self.bracketed(op.output.traits) }}, {% if op.output.has_stream() %}streaming {% endif %}{{ self.infallible(op.output) }}builder {{ op.output.builder }}: {{ self.by(op.output) }} {
{{ self.members(op.output.members) }}    }
}

operation_error! {
    /// What [`{{ self.method() }}`](crate::Client::{{ self.method() }}) fails with.
    pub enum {{ op.error }} {
{%- for index in op.errors %}
{%- let e = self.error(index) %}
        {{ e.structure.ident }}, {{ e.is_method }} = {{ self.lit(e.code) }}{% if let Some(name) = e.name %} | {{ self.lit(name) }}{% endif %};
{%- endfor %}
    }
}

operation! {
{{ self.attrs(op.doc, op.deprecated, 4) }}    pub fn {{ op.module }}({{ op.input.ident }}) -> Result<{{ op.output.ident }}, {{ op.error }}>
    as {{ op.ident }} = {{ self.lit(op.wire_name) }}, {% if op.input.has_stream() %}streaming {% endif %}{{ op.fluent }},
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
    pub use super::{% if op.has_items() %}{ {{- p.ident }}, {{ p.ident }}Items};{% else %}{{ p.ident }};{% endif %}
}

paginator! {
    pub {{ p.ident }}: {{ op.input.ident }} by {{ op.fluent }},
{%- for (member, path) in p.tokens %}
    token {{ self.lit(member) }} = {{ self.lit(path) }};
{%- endfor %}
{%- if let Some(path) = p.more %}
    more {{ self.lit(path) }};
{%- endif %}
{%- if let Some(items) = p.items %}
{%- if items.is_collection() %}
    items {{ self.lit(items.path) }} as {{ p.ident }}Items: {{ self.types.write(items.ty) }} = |output| {{ self.place(items.steps) }};
{%- else %}
    text {{ self.lit(items.path) }} = |output| {{ self.place(items.steps) }};
{%- endif %}
{%- else %}
    result {% if let Some(path) = p.uncounted %}{{ self.lit(path) }} {% endif %}= Uncounted;
{%- endif %}
{%- if !p.others.is_empty() %}
    also {
{%- for (path, steps) in p.others %}
        {{ self.lit(path) }} = |output| {{ self.optional_place(steps) }};
{%- endfor %}
    }
{%- endif %}
{%- if !p.once.is_empty() %}
    once { {%- for path in p.once %} {{ self.lit(path) }};{% endfor %} }
{%- endif %}
{%- if let Some((member, field)) = p.limit %}
    page_size {{ self.lit(member) }} = {{ field }};
{%- endif %}
}
{%- endif %}
