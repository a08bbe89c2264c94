{{ header }}//! Lists and maps of which the wire wants more than their Rust types say.

use botosmith_runtime::collections;

collections! {
{%- for def in self.declared() %}
    {{ def.ident }}: {{ self.kind(def) }}<{{ self.types.write(def.element.ty) }}{{ self.bracketed(def.element.traits) }}{{ self.keys(def) }}> = {{ self.lit(def.shape) }}{{ self.traits(def.traits) }};
{%- endfor %}
}
