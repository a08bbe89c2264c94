//! Which requests are signed, by the schemes that a model lists. Of these, clients have two: signature version 4,
//! and no signature at all.

use botosmith_model::{AuthScheme, Operation, ServiceModel};

/// Whether the requests of an operation carry a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signing {
    Always,
    /// Only where there are credentials.
    Optional,
    Never,
}

/// How an operation is signed; `None` where clients can not do what the model asks for.
pub(crate) fn of(model: &ServiceModel, operation: &Operation) -> Option<Signing> {
    by(operation.traits.auth().unwrap_or(&model.metadata.auth))
}

/// How requests are signed, by schemes in the order in which they are preferred. Where none are listed, it is the
/// signature that all services know.
pub(crate) fn by(schemes: &[AuthScheme]) -> Option<Signing> {
    let has = |scheme: AuthScheme| schemes.contains(&scheme);
    match schemes.first() {
        None => Some(Signing::Always),
        // What is always possible is not passed over.
        Some(AuthScheme::Unsigned) => Some(Signing::Never),
        Some(_) if !has(AuthScheme::SigV4) => None,
        Some(_) if has(AuthScheme::Unsigned) => Some(Signing::Optional),
        Some(_) => Some(Signing::Always),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use AuthScheme::{HttpBearer, SigV4, SigV4a, Unsigned};

    #[test]
    fn the_first_scheme_that_clients_have_decides() {
        for (schemes, signing) in [
            (vec![], Some(Signing::Always)),
            (vec![SigV4], Some(Signing::Always)),
            (vec![SigV4a, SigV4], Some(Signing::Always)),
            (vec![HttpBearer, SigV4, Unsigned], Some(Signing::Optional)),
            (vec![Unsigned], Some(Signing::Never)),
            (vec![Unsigned, SigV4], Some(Signing::Never)),
            (vec![HttpBearer], None),
            // Without the token, the service would take the caller for somebody else.
            (vec![HttpBearer, Unsigned], None),
        ] {
            assert_eq!(by(&schemes), signing, "{schemes:?}");
        }
    }
}
