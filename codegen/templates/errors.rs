{{ header }}//! Errors that operations return.
{% if !stream_errors.is_empty() %}
use botosmith_runtime::{error, operation_error};
{{ self.import(self.structures()) }}{% else if !errors.is_empty() %}
use botosmith_runtime::error;
{{ self.import(self.structures()) }}{% endif %}
{%- for e in errors %}
{%- let def = e.structure %}
error! {
{{ self.attrs(def.doc, def.deprecated, 4) }}    pub struct {{ def.ident }} = {{ self.lit(def.shape) }}, {% if !self.demands(def) %}infallible {% endif %}builder {{ def.builder }}: {{ self.by(def) }}{% if let Some(kind) = e.retry %}, retry {{ kind }}{% endif %} {
{{ self.members(def.members) }}    }
}
{% endfor %}
{%- for s in stream_errors %}
operation_error! {
    /// What a stream of [`{{ s.union }}`](crate::types::{{ s.union }}) ends with, where it ends in an error.
    pub enum {{ s.ident }} {
{%- for (index, code) in s.errors %}
{%- let e = self.error(index) %}
        {{ e.structure.ident }}, {{ e.is_method }} = {{ self.lit(code) }};
{%- endfor %}
    }
}
{% endfor %}
/// Builders of errors.
pub mod builders {
{%- for e in errors %}
    pub use super::{{ e.structure.builder }}{% if e.structure.builder != e.structure.shown_builder %} as {{ e.structure.shown_builder }}{% endif %};
{%- endfor %}
}
