//! How the body of a request is signed, where that is not as its operation says. One place for all schemes: the signer of several
//! regions does not look at `aws_runtime`'s `PayloadSigningOverride`.

use aws_runtime::auth::SigV4OperationSigningConfig;
use aws_sigv4::http_request::SignableBody;
use aws_smithy_types::config_bag::ConfigBag;

/// Says how the body of this call is signed. What is said last counts.
pub(crate) fn sign_as(cfg: &mut ConfigBag, body: SignableBody<'static>) {
    if let Some(mut signing) = cfg.load::<SigV4OperationSigningConfig>().cloned() {
        signing.signing_options.payload_override = Some(body);
        cfg.interceptor_state().store_put(signing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::config_bag::Layer;

    #[test]
    fn what_is_said_last_stands_where_every_signer_looks() {
        let mut layer = Layer::new("operation");
        layer.store_put(SigV4OperationSigningConfig::default());
        let mut cfg = ConfigBag::of_layers(vec![layer]);
        for body in [SignableBody::UnsignedPayload, SignableBody::StreamingUnsignedPayloadTrailer] {
            sign_as(&mut cfg, body);
        }
        let found = cfg
            .load::<SigV4OperationSigningConfig>()
            .and_then(|its| its.signing_options.payload_override.clone());
        assert!(matches!(found, Some(SignableBody::StreamingUnsignedPayloadTrailer)), "{found:?}");
    }
}
