//! EC2: machines from their start to their end, found by filters and tags, waited for, listed page by page.

use botosmith_ec2::client::Waiters;
use botosmith_ec2::error::ProvideErrorMetadata;
use botosmith_ec2::primitives::Blob;
use botosmith_ec2::types::{
    AttributeBooleanValue, BlockDeviceMapping, EbsBlockDevice, Filter, Instance, InstanceStateName,
    InstanceType, IpPermission, IpRange, Ipv6Range, ResourceType, Tag, TagSpecification, VolumeType,
};
use botosmith_ec2::Client;
use std::time::Duration;

const IMAGE: &str = "ami-12c6146b";
const PATIENCE: Duration = Duration::from_secs(60);

fn client() -> Client {
    Client::new(&server_programs::config())
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build()
}

fn tags(kind: ResourceType, tags: Vec<Tag>) -> TagSpecification {
    TagSpecification::builder().resource_type(kind).set_tags(Some(tags)).build()
}

fn filter(name: &str, values: &[&str]) -> Filter {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Filter::builder().name(name).set_values(Some(values)).build()
}

/// Starts machines with a name.
async fn run(client: &Client, name: &str, count: i32) -> Vec<Instance> {
    let disk = EbsBlockDevice::builder().volume_size(20).delete_on_termination(false).build();
    let disk = BlockDeviceMapping::builder().device_name("/dev/sda1").ebs(disk).build();
    let ran = client
        .run_instances()
        .image_id(IMAGE)
        .min_count(count)
        .max_count(count)
        .instance_type(InstanceType::T3Micro)
        .user_data("IyEvYmluL3NoCg==")
        .block_device_mappings(disk)
        .tag_specifications(tags(ResourceType::Instance, vec![tag("Name", name), tag("empty", "")]));
    ran.send().await.unwrap().instances.unwrap()
}

fn ids(instances: &[Instance]) -> Vec<String> {
    let mut ids: Vec<_> = instances.iter().filter_map(|one| one.instance_id().map(str::to_owned)).collect();
    ids.sort();
    ids
}

#[tokio::test]
async fn machines_are_started_found_and_ended() {
    let client = client();
    let name = "a & <b> \u{e4}\u{4e16}";
    let started = run(&client, name, 2).await;
    let started = ids(&started);
    assert_eq!(started.len(), 2);
    let waiter = client.wait_until_instance_running().set_instance_ids(Some(started.clone()));
    waiter.wait(PATIENCE).await.unwrap();
    let call = client.describe_instances().filters(filter("tag:Name", &[name, "another"]));
    let call = call.filters(filter("instance-state-name", &["running", "pending"]));
    let found = call.send().await.unwrap();
    let [reservation] = found.reservations() else { panic!("{found:?}") };
    assert_eq!(reservation.owner_id(), Some("123456789012"));
    assert_eq!(ids(reservation.instances()), started);
    let machine = &reservation.instances()[0];
    assert_eq!((machine.instance_type(), machine.image_id()), (Some(&InstanceType::T3Micro), Some(IMAGE)));
    let mut tags: Vec<_> = machine.tags().iter().map(|tag| (tag.key(), tag.value())).collect();
    tags.sort_unstable();
    assert_eq!(tags, [(Some("Name"), Some(name)), (Some("empty"), Some(""))]);
    let disk = &machine.block_device_mappings()[0];
    assert_eq!(disk.device_name(), Some("/dev/sda1"));
    assert_eq!(disk.ebs().unwrap().delete_on_termination(), Some(false));
    assert!(machine.launch_time().unwrap().secs() > 1_600_000_000);

    let call = client.create_tags().resources(&started[0]).tags(tag("added", "\u{fc}")).tags(tag("n", "1"));
    call.send().await.unwrap();
    let tagged = client.describe_instances().filters(filter("tag-key", &["added"])).send().await.unwrap();
    assert_eq!(ids(tagged.reservations()[0].instances()), started[..1]);

    let ended = client.terminate_instances().set_instance_ids(Some(started.clone())).send().await.unwrap();
    for one in ended.terminating_instances() {
        assert_eq!(one.previous_state().unwrap().name(), Some(&InstanceStateName::Running));
    }
    let waiter = client.wait_until_instance_terminated().set_instance_ids(Some(started));
    waiter.wait(PATIENCE).await.unwrap();
}

#[tokio::test]
async fn machines_are_listed_page_by_page() {
    let client = client();
    for _ in 0..5 {
        run(&client, "paged", 1).await;
    }
    let call = client.describe_instances().filters(filter("tag:Name", &["paged"]));
    let mut pages = call.clone().into_paginator().page_size(2).send();
    let mut counts = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push(page.reservations().len());
    }
    assert_eq!(counts, [2, 2, 1]);
    let items = call.into_paginator().page_size(2).items().send();
    assert_eq!(items.collect::<Result<Vec<_>, _>>().await.unwrap().len(), 5);
}

#[tokio::test]
async fn a_network_has_rules() {
    let client = client();
    let made = client.create_vpc().cidr_block("10.7.0.0/16");
    let made =
        made.tag_specifications(tags(ResourceType::Vpc, vec![tag("Name", "net")])).send().await.unwrap();
    let vpc = made.vpc.unwrap().vpc_id.unwrap();
    client.wait_until_vpc_available().vpc_ids(&vpc).wait(PATIENCE).await.unwrap();
    let names = AttributeBooleanValue::builder().value(true).build();
    client.modify_vpc_attribute().vpc_id(&vpc).enable_dns_hostnames(names).send().await.unwrap();
    let found = client.describe_vpcs().filters(filter("cidr", &["10.7.0.0/16"])).send().await.unwrap();
    let [found] = found.vpcs() else { panic!("{found:?}") };
    assert_eq!((found.vpc_id(), found.is_default()), (Some(vpc.as_str()), Some(false)));
    assert_eq!((found.tags()[0].key(), found.tags()[0].value()), (Some("Name"), Some("net")));

    let groups = client.describe_security_groups().filters(filter("vpc-id", &[&vpc])).send().await.unwrap();
    let group = groups.security_groups()[0].group_id().unwrap().to_owned();
    let rule = IpPermission::builder()
        .ip_protocol("tcp")
        .from_port(80)
        .to_port(443)
        .ip_ranges(IpRange::builder().cidr_ip("10.0.0.0/8").description("from within").build())
        .ip_ranges(IpRange::builder().cidr_ip("192.0.2.0/24").build())
        .ipv6_ranges(Ipv6Range::builder().cidr_ipv6("2001:db8::/32").build())
        .build();
    let call = || client.authorize_security_group_ingress().group_id(&group).ip_permissions(rule.clone());
    let added = call().send().await.unwrap();
    assert_eq!((added.r#return(), added.security_group_rules().len()), (Some(true), 3));
    let groups = client.describe_security_groups().group_ids(&group).send().await.unwrap();
    let [found] = groups.security_groups()[0].ip_permissions() else { panic!("{groups:?}") };
    assert_eq!((found.from_port(), found.to_port()), (Some(80), Some(443)));
    let mut ranges: Vec<_> = found.ip_ranges().iter().map(|one| (one.cidr_ip(), one.description())).collect();
    ranges.sort_unstable();
    assert_eq!(ranges, [(Some("10.0.0.0/8"), Some("from within")), (Some("192.0.2.0/24"), None)]);
    let error = call().send().await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidPermission.Duplicate"));
}

#[tokio::test]
async fn a_waiter_sees_what_comes_late() {
    const KEY: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDK6yJSMe/5VUarFx/plAlo0sLGfIOOJgoM3rvGoEZgm0R/NORxf1ZSfvh3jOS0btaQlCdqaMY5LITaYJ0unMHSvk88pGO/wkCMaDs5YLblZdjc5vQe3CrD8csVyyInHP0VGaTQAhezDP5XkkH880hZXBRIncLSL56neIP70WmQ4w==";
    let client = client();
    let waiter = client.wait_until_key_pair_exists().key_names("late").poller().delay(Duration::ZERO);
    let mut attempts = waiter.attempts();
    let first = attempts.next().await.unwrap();
    assert_eq!(format!("{:?}", first.standing), "Waiting", "{first:?}");
    let made =
        client.import_key_pair().key_name("late").public_key_material(Blob::new(KEY)).send().await.unwrap();
    assert_eq!(made.key_name(), Some("late"));
    let second = attempts.next().await.unwrap();
    assert_eq!((second.number, format!("{:?}", second.standing).as_str()), (2, "Success"), "{second:?}");
    assert!(attempts.next().await.is_none());
    let found = client.describe_key_pairs().key_names("late").include_public_key(true).send().await.unwrap();
    let [found] = found.key_pairs() else { panic!("{found:?}") };
    assert_eq!((found.public_key(), found.key_fingerprint()), (Some(KEY), made.key_fingerprint()));
}

#[tokio::test]
async fn a_disk_has_numbers_and_flags() {
    let client = client();
    let made = client
        .create_volume()
        .availability_zone("us-east-1a")
        .size(10)
        .volume_type(VolumeType::Gp3)
        .encrypted(true)
        .tag_specifications(tags(ResourceType::Volume, vec![tag("Name", "disk")]))
        .send()
        .await
        .unwrap();
    assert_eq!((made.size(), made.iops(), made.encrypted()), (Some(10), Some(3000), Some(true)));
    assert_eq!(made.volume_type(), Some(&VolumeType::Gp3));
    let kinds = client.describe_instance_types().instance_types(InstanceType::T3Micro).send().await.unwrap();
    let kind = &kinds.instance_types()[0];
    assert_eq!(kind.memory_info().unwrap().size_in_mib(), Some(1024));
    assert_eq!(kind.v_cpu_info().unwrap().default_v_cpus(), Some(2));
    assert_eq!(
        kind.ebs_info().unwrap().ebs_optimized_info().unwrap().baseline_throughput_in_m_bps(),
        Some(10.875)
    );
    let regions = client.describe_regions().send().await.unwrap();
    assert!(regions.regions().iter().any(|region| region.region_name() == Some("us-east-1")));
}

#[tokio::test]
async fn errors_have_codes() {
    let client = client();
    let none = client.describe_instances().instance_ids("i-00000000000000000").send().await.unwrap_err();
    assert_eq!(none.code(), Some("InvalidInstanceID.NotFound"));
    assert_eq!(none.message(), Some("The instance ID 'i-00000000000000000' does not exist"));
    assert_eq!(none.raw_response().unwrap().status().as_u16(), 400);
    let dry = client.run_instances().image_id(IMAGE).min_count(1).max_count(1).dry_run(true);
    assert_eq!(dry.send().await.unwrap_err().code(), Some("DryRunOperation"));
}
