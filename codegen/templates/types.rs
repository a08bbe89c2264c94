{{ header }}//! Structures, enums and unions that operations take and return.

{% if self.has_collections() %}pub(crate) mod collections;
{% endif %}{% if !ir.enums.is_empty() %}mod enums;
{% endif %}{% if !ir.structures.is_empty() %}mod structures;
{% endif %}{% if !ir.unions.is_empty() %}mod unions;
{% endif %}
/// Builders of structures.
pub mod builders {
{%- for def in ir.structures %}
    pub use super::structures::{{ def.builder }}{% if def.builder != def.shown_builder %} as {{ def.shown_builder }}{% endif %};
{%- endfor %}
}

pub mod error;
{% for def in ir.enums %}
pub use enums::{{ def.ident }};
{%- endfor %}
{%- for def in ir.structures %}
pub use structures::{{ def.ident }};
{%- endfor %}
{%- for def in ir.unions %}
pub use unions::{{ def.ident }};
{%- endfor %}
