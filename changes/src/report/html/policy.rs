//! The page's content security policy: it allows the page's own style and script, and nothing else.

use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;
use sha2::{Digest as _, Sha256};

/// The content security policy of a page with this style and script in it.
///
/// [CSP 3, 6.7.2](https://www.w3.org/TR/CSP3/#match-element-to-source-list): an element with text runs only where the
/// text has one of the hashes, so that no text of a model could, even if it became an element.
pub(super) fn policy(style: &str, script: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        hash(style),
        hash(script)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_specification() {
        // The example of CSP 2, 7.17.2 (https://www.w3.org/TR/CSP2/#script-src-hash-usage).
        let policy = policy("", "alert('Hello, world.');");
        assert!(
            policy.contains("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"),
            "{policy}"
        );
        // SHA-256 of nothing (FIPS 180-2).
        assert!(
            policy.contains("style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"),
            "{policy}"
        );
    }
}
