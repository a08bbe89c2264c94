{{ header }}//! Enums. They keep values that this version does not know.

use botosmith_runtime::enumeration;
{% for def in enums %}
enumeration! {
{{ self.attrs(def.doc, def.deprecated, 4) }}    pub enum {{ def.ident }} {
{%- for (variant, value) in def.values %}
        {{ variant }} = {{ self.lit(value) }}{{ self.shown(value) }};
{%- endfor %}
    }
}
{% endfor -%}
