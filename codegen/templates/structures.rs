{{ header }}//! Structures. The runtime's `structure!` says what the words mean.

use botosmith_runtime::structure;
{{ self.import(structures.iter()) }}{% for def in structures %}
structure! {
{{ self.attrs(def.doc, def.deprecated, 4) }}    pub struct {{ def.ident }} = {{ self.lit(def.shape) }}{{ self.bracketed(def.traits) }}, {{ self.infallible(def) }}builder {{ def.builder }}: {{ self.by(def) }} {
{{ self.members(def.members) }}    }
}
{% endfor -%}
