{{ header }}//! The error that any operation's error turns into.

botosmith_runtime::service_error! {
{%- for e in errors %}
{{ self.attrs(&crate::ir::Doc::default(), e.structure.deprecated, 4) }}    {{ e.structure.ident }};
{%- endfor %}
}
