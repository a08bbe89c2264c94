//! Names on the command line: the model's in lower case, words with hyphens between them.

/// Words that are not cut where their capitals say, with what they become. botocore has the same list.
const WHOLE: &[(&str, &str)] = &[
    ("CreateCachediSCSIVolume", "create-cached-iscsi-volume"),
    ("DescribeCachediSCSIVolumes", "describe-cached-iscsi-volumes"),
    ("DescribeStorediSCSIVolumes", "describe-stored-iscsi-volumes"),
    ("CreateStorediSCSIVolume", "create-stored-iscsi-volume"),
    ("ListHITsForQualificationType", "list-hits-for-qualification-type"),
    ("ExecutePartiQLStatement", "execute-partiql-statement"),
    ("ExecutePartiQLTransaction", "execute-partiql-transaction"),
    ("ExecutePartiQLBatch", "execute-partiql-batch"),
    ("CreateOAuth2Token", "create-oauth2-token"),
    ("CreateOAuth2TokenWithIAM", "create-oauth2-token-with-iam"),
    ("IntrospectOAuth2TokenWithIAM", "introspect-oauth2-token-with-iam"),
    ("RevokeOAuth2TokenWithIAM", "revoke-oauth2-token-with-iam"),
    ("AssociateWhatsAppBusinessAccount", "associate-whatsapp-business-account"),
    ("CreateWhatsAppFlow", "create-whatsapp-flow"),
    ("CreateWhatsAppMessageTemplate", "create-whatsapp-message-template"),
    ("CreateWhatsAppMessageTemplateFromLibrary", "create-whatsapp-message-template-from-library"),
    ("CreateWhatsAppMessageTemplateMedia", "create-whatsapp-message-template-media"),
    ("DeleteWhatsAppFlow", "delete-whatsapp-flow"),
    ("DeleteWhatsAppMessageMedia", "delete-whatsapp-message-media"),
    ("DeleteWhatsAppMessageTemplate", "delete-whatsapp-message-template"),
    ("DeprecateWhatsAppFlow", "deprecate-whatsapp-flow"),
    ("DisassociateWhatsAppBusinessAccount", "disassociate-whatsapp-business-account"),
    ("GetLinkedWhatsAppBusinessAccount", "get-linked-whatsapp-business-account"),
    ("GetLinkedWhatsAppBusinessAccountPhoneNumber", "get-linked-whatsapp-business-account-phone-number"),
    ("GetOTelEnrichment", "get-otel-enrichment"),
    ("GetWhatsAppFlow", "get-whatsapp-flow"),
    ("GetWhatsAppFlowPreview", "get-whatsapp-flow-preview"),
    ("GetWhatsAppMessageMedia", "get-whatsapp-message-media"),
    ("GetWhatsAppMessageTemplate", "get-whatsapp-message-template"),
    ("ListLinkedWhatsAppBusinessAccounts", "list-linked-whatsapp-business-accounts"),
    ("ListWhatsAppFlowAssets", "list-whatsapp-flow-assets"),
    ("ListWhatsAppFlows", "list-whatsapp-flows"),
    ("ListWhatsAppMessageTemplates", "list-whatsapp-message-templates"),
    ("ListWhatsAppTemplateLibrary", "list-whatsapp-template-library"),
    ("PostWhatsAppMessageMedia", "post-whatsapp-message-media"),
    ("PublishWhatsAppFlow", "publish-whatsapp-flow"),
    ("PutWhatsAppBusinessAccountEventDestinations", "put-whatsapp-business-account-event-destinations"),
    ("SendWhatsAppMessage", "send-whatsapp-message"),
    ("StartOTelEnrichment", "start-otel-enrichment"),
    ("StopOTelEnrichment", "stop-otel-enrichment"),
    ("UpdateWhatsAppFlow", "update-whatsapp-flow"),
    ("UpdateWhatsAppFlowAssets", "update-whatsapp-flow-assets"),
    ("UpdateWhatsAppMessageTemplate", "update-whatsapp-message-template"),
];

/// A name of the model as the command line has it: `ListEnvironments` is `list-environments`, `maxResults` is
/// `max-results`, `SSESpecification` is `sse-specification`, and `SubnetIDs` is `subnet-ids`.
pub fn kebab(name: &str) -> String {
    if let Some((_, whole)) = WHOLE.iter().find(|(word, _)| *word == name) {
        return (*whole).to_owned();
    }
    if name.contains('-') {
        return name.to_owned();
    }
    // A plural of capitals at the end, `ARNs` say, is one word.
    let (head, plural) = name.split_at(plural_at(name));
    let mut out = String::new();
    let chars: Vec<char> = head.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let begins = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (after.is_some_and(char::is_ascii_lowercase))
            });
        if begins && !out.ends_with('-') {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    if !plural.is_empty() {
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(&plural.to_lowercase());
    }
    out
}

/// Where two capitals or more with an `s` after them end the name; its length where they do not.
fn plural_at(name: &str) -> usize {
    let Some(stem) = name.strip_suffix('s') else { return name.len() };
    let capitals = stem.chars().rev().take_while(char::is_ascii_uppercase).count();
    match capitals {
        0 | 1 => name.len(),
        _ => stem.len() - capitals,
    }
}

#[cfg(test)]
mod tests {
    use super::kebab;

    #[test]
    fn words_are_cut_where_botocore_cuts_them() {
        for (name, expected) in [
            ("ListEnvironments", "list-environments"),
            ("maxResults", "max-results"),
            ("SSESpecification", "sse-specification"),
            ("DescribeVPCs", "describe-vpcs"),
            ("DescribeDBInstances", "describe-db-instances"),
            ("AuthenticationCode1", "authentication-code1"),
            ("Ipv6CidrBlock", "ipv6-cidr-block"),
            ("EC2SecurityGroupId", "ec2-security-group-id"),
            ("PreferredCacheClusterAZs", "preferred-cache-cluster-azs"),
            ("ClientRequestToken", "client-request-token"),
            ("templateS3Location", "template-s3-location"),
            ("ARNs", "arns"),
        ] {
            assert_eq!(kebab(name), expected, "{name}");
        }
    }
}
