//! An endpoint that the service does not want to be called at any more: it is forgotten, and the call repeated where the
//! service tells now, as in botocore.

use super::{Cache, Discovered};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, InterceptorContext,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::config_bag::ConfigBag;
use std::fmt;
use std::sync::Arc;

/// The code of the error that says so.
const INVALID_ENDPOINT: &str = "InvalidEndpointException";

/// The status that says so: Misdirected Request (RFC 9110, section 15.5.20).
const MISDIRECTED: u16 = 421;

/// Forgets the endpoint, and lets the call be repeated.
#[derive(Clone)]
pub(super) struct Refused {
    cache: Arc<Cache>,
    protocol: SharedClientProtocol,
}

impl Refused {
    pub(super) fn new(cache: Arc<Cache>, protocol: SharedClientProtocol) -> Self {
        Self { cache, protocol }
    }

    fn says(&self, response: &HttpResponse) -> bool {
        let status = response.status();
        if status.is_success() {
            return false;
        }
        let meta = || self.protocol.parse_error_metadata(response, &ConfigBag::base());
        status.as_u16() == MISDIRECTED
            || meta().is_ok_and(|meta| meta.build().code() == Some(INVALID_ENDPOINT))
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refused").finish_non_exhaustive()
    }
}

#[dyn_dispatch_hint]
impl Intercept for Refused {
    fn name(&self) -> &'static str {
        "EndpointDiscoveryInterceptor"
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let params = cfg.load::<EndpointResolverParams>();
        let was_told = params.is_some_and(|params| params.get_property::<Discovered>().is_some());
        if was_told && self.says(context.response()) {
            self.cache.forget();
        }
        Ok(())
    }
}

impl ClassifyRetry for Refused {
    fn name(&self) -> &'static str {
        "Endpoint Discovery"
    }

    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        match context.response() {
            Some(response) if self.says(response) => RetryAction::transient_error(),
            _ => RetryAction::NoActionIndicated,
        }
    }
}
