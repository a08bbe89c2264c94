{{ header }}//! The client. Its methods stand with their operations, in [`operation`](crate::operation).

pub use botosmith_runtime::by_name::ByName;

botosmith_runtime::client! {
    /// Client for {{ ir.service.title }}.
    ///
    /// Cheap to clone: clones share connections, caches and configuration.
{%- if ir.endpoint_operation.is_some() %}
    ///
    /// The service tells its clients where to call it:
    /// [`with_endpoint_discovery_enabled`](Self::with_endpoint_discovery_enabled) makes one that works.
{%- endif %}
    pub struct Client for crate::meta::Service, builders {% for b in ir.builders %}{{ b }}{% if !loop.last %} {% endif %}{% endfor %}{% if ir.has_streams_out() %}, streaming StreamBuilder{% endif %};
}
{%- if !ir.waiters.is_empty() %}

botosmith_runtime::waiters! {
{%- for w in ir.waiters %}
{{ self.attrs(w.doc, &None, 4) }}    fn {{ w.method }}() -> crate::waiters::{{ w.module }}::{{ w.fluent }};
{%- endfor %}
}
{%- endif %}
