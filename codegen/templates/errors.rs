{{ header }}//! Errors that operations return.
{% if !errors.is_empty() %}
use botosmith_runtime::error;
{{ self.import(self.structures()) }}{% endif %}
{%- for e in errors %}
{%- let def = e.structure %}
error! {
{{ self.attrs(def.doc, def.deprecated, 4) }}    pub struct {{ def.ident }} = {{ self.lit(def.shape) }}, {% if !self.demands(def) %}infallible {% endif %}builder {{ def.builder }}: {{ self.by(def) }}{% if let Some(kind) = e.retry %}, retry {{ kind }}{% endif %} {
{{ self.members(def.members) }}    }
}
{% endfor %}
/// Builders of errors.
pub mod builders {
{%- for e in errors %}
    pub use super::{{ e.structure.builder }}{% if e.structure.builder != e.structure.shown_builder %} as {{ e.structure.shown_builder }}{% endif %};
{%- endfor %}
}
