//! Settings that decide where requests go.

use super::Builder;
use crate::config::Region;
use crate::endpoint::ResolveEndpoint;
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_types::endpoint_config::AccountIdEndpointMode;

impl<S> Builder<S> {
    /// Sets the AWS region that requests go to and are signed for.
    pub fn region(mut self, region: impl Into<Option<Region>>) -> Self {
        self.set_region(region.into());
        self
    }

    /// Sets or clears the [region](Self::region).
    pub fn set_region(&mut self, region: Option<Region>) -> &mut Self {
        self.settings.set_region(region);
        self
    }

    /// Sets the URL that requests go to, instead of the one that the service's rules give.
    ///
    /// An operation may still put a label in front of the host. To decide about everything, set an
    /// [endpoint resolver](Self::endpoint_resolver).
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.set_endpoint_url(Some(endpoint_url.into()));
        self
    }

    /// Sets or clears the [endpoint URL](Self::endpoint_url).
    pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {
        self.settings.set_endpoint_url(endpoint_url);
        self
    }

    /// Sets the resolver that finds the endpoint of a request, instead of the service's rules.
    ///
    /// It also takes the place of an [endpoint URL](Self::endpoint_url), which is only a parameter of
    /// resolution.
    ///
    /// ```
    /// use botosmith_runtime::config::endpoint::{Endpoint, EndpointFuture, Params, ResolveEndpoint};
    /// use botosmith_runtime::config::Builder;
    /// use botosmith_runtime::service::Service;
    ///
    /// #[derive(Debug)]
    /// struct Stage(&'static str);
    ///
    /// impl ResolveEndpoint for Stage {
    ///     fn resolve_endpoint<'a>(&'a self, _params: &'a Params) -> EndpointFuture<'a> {
    ///         let url = format!("https://{}.example.com", self.0);
    ///         EndpointFuture::ready(Ok(Endpoint::builder().url(url).build()))
    ///     }
    /// }
    ///
    /// fn staging<S: Service>(builder: Builder<S>) -> Builder<S> {
    ///     builder.endpoint_resolver(Stage("staging"))
    /// }
    /// ```
    pub fn endpoint_resolver(mut self, endpoint_resolver: impl ResolveEndpoint + 'static) -> Self {
        self.set_endpoint_resolver(Some(endpoint_resolver.into_shared_resolver()));
        self
    }

    /// Sets or clears the [endpoint resolver](Self::endpoint_resolver), in its shared form.
    pub fn set_endpoint_resolver(&mut self, endpoint_resolver: Option<SharedEndpointResolver>) -> &mut Self {
        self.settings.components.set_endpoint_resolver(endpoint_resolver);
        self
    }

    /// Says whether requests go to an endpoint of the account's own: if the credentials name the account (by default),
    /// never, or always, so that calls fail whose credentials do not.
    ///
    /// It does nothing for services that have no such endpoints.
    pub fn account_id_endpoint_mode(mut self, account_id_endpoint_mode: AccountIdEndpointMode) -> Self {
        self.set_account_id_endpoint_mode(Some(account_id_endpoint_mode));
        self
    }

    /// Sets or clears the [mode of endpoints of accounts](Self::account_id_endpoint_mode).
    pub fn set_account_id_endpoint_mode(
        &mut self,
        account_id_endpoint_mode: Option<AccountIdEndpointMode>,
    ) -> &mut Self {
        self.settings.set_account_id_endpoint_mode(account_id_endpoint_mode);
        self
    }

    /// Asks for the endpoint that speaks IPv6 and IPv4. Requests fail where a service has none.
    pub fn use_dual_stack(mut self, use_dual_stack: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(use_dual_stack.into()));
        self
    }

    /// Sets or clears the wish for a [dual-stack endpoint](Self::use_dual_stack).
    pub fn set_use_dual_stack(&mut self, use_dual_stack: Option<bool>) -> &mut Self {
        self.settings.set_use_dual_stack(use_dual_stack);
        self
    }

    /// Asks for the endpoint that complies with FIPS 140. Requests fail where a service has none.
    pub fn use_fips(mut self, use_fips: impl Into<bool>) -> Self {
        self.set_use_fips(Some(use_fips.into()));
        self
    }

    /// Sets or clears the wish for a [FIPS endpoint](Self::use_fips).
    pub fn set_use_fips(&mut self, use_fips: Option<bool>) -> &mut Self {
        self.settings.set_use_fips(use_fips);
        self
    }
}
