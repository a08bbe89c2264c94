{{ header }}//! What the crate knows of itself and of its service.

use botosmith_runtime::service::{self, ApiMetadata, ServiceDescriptor, SharedClientProtocol};

/// Version of this crate.
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

/// {{ service.title }}.
#[derive(Clone, Copy, Debug, Default)]
#[doc(hidden)]
pub struct Service;

impl service::Service for Service {
    const DESCRIPTOR: &'static ServiceDescriptor = &ServiceDescriptor {
        sdk_id: {{ self.lit(service.id) }},
        shape_name: {{ self.lit(service.shape_name) }},
        signing_name: {{ self.lit(service.signing_name) }},
        version: {{ self.lit(service.api_version) }},
        crate_name: env!("CARGO_PKG_NAME"),
        api_metadata: ApiMetadata::new({{ self.lit(service.api_name) }}, env!("CARGO_PKG_VERSION")),
        rule_set: &crate::endpoint_rules::RULES,
        partitions: crate::endpoint_rules::PARTITIONS,
    };
{%- if !service.schemes.is_empty() %}
    const AUTH: service::Auth = service::Auth::by(&[{% for scheme in service.schemes %}{% if !loop.first %}, {% endif %}"{{ scheme }}"{% endfor %}]){% if service.by_endpoint %}.or_as_endpoints_say(){% endif %};
{%- endif %}
{%- if !service.quirks.is_empty() %}
    const QUIRKS: service::Quirks = service::Quirks::NONE{% for quirk in service.quirks %}.{{ quirk }}{% endfor %};
{%- endif %}

    fn protocol() -> SharedClientProtocol {
{%- if service.query_compatible %}
        botosmith_runtime::protocol::query_compatible(botosmith_runtime::protocol::{{ service.protocol }}())
{%- else %}
        botosmith_runtime::protocol::{{ service.protocol }}()
{%- endif %}
    }
{%- match service.sessions %}
{%- when Some with (sessions) %}

    fn sessions() -> Option<&'static service::Sessions<Self>> {
        const SESSIONS: service::Sessions<Service> =
            service::Sessions::by::<crate::operation::{{ sessions.module }}::{{ sessions.input }}>({{ self.lit(sessions.scheme) }}, {{ self.lit(sessions.with) }}, [{{ self.lit(sessions.token[0]) }}, {{ self.lit(sessions.token[1]) }}]);
        Some(&SESSIONS)
    }
{%- when None %}
{%- endmatch %}
}

{% if service.extended_request_id -%}
botosmith_runtime::extended_request_ids! {
    crate::Error,
{%- for e in ir.errors %}
    crate::types::error::{{ e.structure.ident }},
{%- endfor %}
{%- for e in ir.stream_errors %}
    crate::types::error::{{ e.ident }},
{%- endfor %}
{%- for op in ir.operations %}
    crate::operation::{{ op.module }}::{{ op.error }},
{%- endfor %}
}

{% endif -%}
{% if service.bearing -%}
impl botosmith_runtime::config::auth::Bearing for Service {}

{% endif -%}
{% if service.regional -%}
impl botosmith_runtime::config::auth::Regional for Service {}

{% endif -%}
{% if service.sessions.is_some() -%}
impl botosmith_runtime::config::auth::Sessioning for Service {}

{% endif -%}
{% if service.continues -%}
impl botosmith_runtime::continuing::Continuing for Service {}

{% endif -%}
{% if service.checksums -%}
impl botosmith_runtime::checksum::Checksumming for Service {}

{% endif -%}
{% if service.compresses -%}
impl botosmith_runtime::compression::Compressing for Service {}

{% endif -%}
botosmith_runtime::by_name! {
    documentation "../documentation.md";
    operations {
{%- for op in ir.operations %}{% if op.sends_events() %}{% continue %}{% endif %}
        {{ op.module }}: {{ op.input.ident }}{% if op.output.has_stream() %}, streamed{% else if op.paginator.is_some() %}, pages{% endif %};
{%- endfor %}
    }
    waiters {
{%- for w in ir.waiters %}
        {{ w.module }}: {{ w.ident }};
{%- endfor %}
    }
}
