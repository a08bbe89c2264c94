{{ header }}//! Unions: exactly one member is set.

use botosmith_runtime::union;
{{ self.import_all() }}{% for def in unions %}
union! {
{{ self.attrs(def.doc, def.deprecated, 4) }}    pub enum {{ def.ident }} = {{ self.lit(def.shape) }} {
{%- for v in def.variants %}
{{ self.attrs(v.doc, v.deprecated, 8) }}        {{ v.ident }}({{ self.types.write(v.ty) }}), {{ v.as_method }}, {{ v.is_method }} = {{ self.lit(v.member) }}{{ self.traits(v.traits) }};
{%- endfor %}
    }
}
{% endfor -%}
