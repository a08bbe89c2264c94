"""Asks the server with boto3 what it holds after the programs of a service: `ask.py SERVICE URL`.

`cargo xtask e2e` runs it. It prints a line, and fails where something is not as the programs left it.
"""

import sys

import boto3
from botocore.config import Config


def s3(client):
    """The objects of some buckets, and one object as another client reads it."""

    def keys(bucket):
        return [its["Key"] for its in client.list_objects_v2(Bucket=bucket).get("Contents", [])]

    assert keys("lists") == ["k/0"], keys("lists")
    assert keys("copies") == ["to"], keys("copies")
    [key] = keys("plain")
    assert key == "a folder/ä & <b>?+%/../c", key
    got = client.get_object(Bucket="plain", Key=key)
    assert got["Body"].read() == b"an object" and got["Metadata"] == {"who": "me"}, got
    assert len(keys("sums")) == 10, keys("sums")
    for key in keys("sums"):
        assert len(client.get_object(Bucket="sums", Key=key)["Body"].read()) == 300_000
    presigned = client.get_object(Bucket="presigned", Key="a b/ä")
    assert presigned["Body"].read() == b"by a plain client", presigned
    uploads = client.list_multipart_uploads(Bucket="given-up").get("Uploads", [])
    assert not uploads, uploads
    return "buckets"


def sqs(client):
    """The attributes and tags of queues, and the messages that nobody deleted."""
    urls = client.list_queues()["QueueUrls"]
    names = sorted(url.rsplit("/")[-1] for url in urls)
    pages = [f"page-{number}" for number in range(5)]
    assert names == ["attributes", "batches", "dead", "errors", "ordered.fifo", *pages, "texts"], names
    url = {url.rsplit("/")[-1]: url for url in urls}

    def attributes(name):
        return client.get_queue_attributes(QueueUrl=url[name], AttributeNames=["All"])["Attributes"]

    assert attributes("batches")["ApproximateNumberOfMessagesNotVisible"] == "2", attributes("batches")
    assert attributes("attributes")["DelaySeconds"] == "3", attributes("attributes")
    assert '"maxReceiveCount": 3' in attributes("attributes")["RedrivePolicy"], attributes("attributes")
    tags = client.list_queue_tags(QueueUrl=url["attributes"])["Tags"]
    assert tags == {"stage": "prüfung & mehr", "two": "2"}, tags
    client.send_message(QueueUrl=url["errors"], MessageBody="x")
    [message] = client.receive_message(QueueUrl=url["errors"])["Messages"]
    assert message["Body"] == "x", "a batch that was refused left nothing"
    return "queues"


def dynamodb(client):
    """Items as another client reads them, and the tables that are left."""
    tables = set(client.list_tables()["TableNames"])
    assert {"tables-a", "tables-b"} <= tables and "tables-c" not in tables, tables

    def item(table, customer, at="1"):
        return client.get_item(TableName=table, Key={"customer": {"S": customer}, "at": {"N": at}}).get("Item")

    kinds = item("kinds", 'grüße \U0001f600 "<&>"')
    assert kinds["number"] == {"N": "12345678901234567890.5"} and kinds["flag"] == {"BOOL": False}, kinds
    assert kinds["bytes"] == {"B": b"\0\1\xff"} and kinds["null"] == {"NULL": True}, kinds
    assert kinds["list"] == {"L": [{"S": "a"}, {"M": {"deep": {"L": [{"N": "-1"}, {"S": ""}]}}}]}, kinds
    assert sorted(kinds["blobs"]["BS"]) == [b"x", b"y"] and kinds["map"] == {"M": {}}, kinds
    assert item("updates", "ann") is None
    assert client.scan(TableName="scans", Select="COUNT")["Count"] == 60
    assert item("batches", "bob") is None and item("batches", "bob", "2")["twice"] == {"N": "4"}
    if "transactions" in tables:
        assert item("transactions", "ann") is None and item("transactions", "bob")
    return "items"


def sts(client):
    """Nothing is left of keys; only that the server is the same for both."""
    identity = client.get_caller_identity()
    assert identity["Arn"] == "arn:aws:sts::123456789012:user/moto", identity
    return "caller"


def iam(client):
    """Users, roles with their documents, and the rules for passwords."""
    users = {user["UserName"]: user["Path"] for user in client.list_users()["Users"]}
    assert users == {"ann": "/staff/", "listed": "/lists/", "reported": "/"}, users
    tags = client.list_user_tags(UserName="ann")["Tags"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"team": "other", "empty": ""}, tags
    assert len(client.list_access_keys(UserName="ann")["AccessKeyMetadata"]) == 1
    role = client.get_role(RoleName="role-3")["Role"]
    principal = role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]
    assert principal == {"Service": "lambda.amazonaws.com"} and role["MaxSessionDuration"] == 7200, role
    [policy] = client.list_policies(Scope="Local")["Policies"]
    version = client.get_policy_version(PolicyArn=policy["Arn"], VersionId="v1")["PolicyVersion"]
    assert version["Document"]["Statement"][0]["Resource"] == "arn:aws:s3:::b/*", version
    rules = client.get_account_password_policy()["PasswordPolicy"]
    assert rules["MinimumPasswordLength"] == 12 and rules["PasswordReusePrevention"] == 3, rules
    return "users and roles"


def ec2(client):
    """Machines and what belongs to them."""
    pages = client.get_paginator("describe_instances").paginate()
    machines = [machine for page in pages for them in page["Reservations"] for machine in them["Instances"]]
    states = sorted(machine["State"]["Name"] for machine in machines)
    assert states == ["running"] * 5 + ["terminated"] * 2, states
    paged = next(machine for machine in machines if machine["State"]["Name"] == "running")
    data = client.describe_instance_attribute(InstanceId=paged["InstanceId"], Attribute="userData")
    assert data["UserData"]["Value"] == "IyEvYmluL3NoCg==", data
    [vpc] = client.describe_vpcs(Filters=[{"Name": "tag:Name", "Values": ["net"]}])["Vpcs"]
    names = client.describe_vpc_attribute(VpcId=vpc["VpcId"], Attribute="enableDnsHostnames")
    assert names["EnableDnsHostnames"] == {"Value": True}, names
    [group] = client.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [vpc["VpcId"]]}])["SecurityGroups"]
    [rule] = group["IpPermissions"]
    assert [its["CidrIpv6"] for its in rule["Ipv6Ranges"]] == ["2001:db8::/32"], rule
    [disk] = client.describe_volumes(Filters=[{"Name": "tag:Name", "Values": ["disk"]}])["Volumes"]
    assert disk["Size"] == 10 and disk["Encrypted"], disk
    assert [pair["KeyName"] for pair in client.describe_key_pairs()["KeyPairs"]] == ["late"]
    return "machines"


def lambda_(client):
    """Functions, and an answer of one of them."""
    functions = {its["FunctionName"]: its for its in client.list_functions()["Functions"]}
    listed = ["allowed", "echo", "fed", "listed-a", "listed-b", "made", "twice"]
    assert sorted(functions) == listed, sorted(functions)
    assert functions["made"]["Environment"]["Variables"] == {"GREETING": "grüß <dich> 世"}, functions["made"]
    versions = client.list_versions_by_function(FunctionName="made")["Versions"]
    assert [its["Version"] for its in versions] == ["$LATEST", "1"], versions
    concurrency = client.get_function_concurrency(FunctionName="allowed")
    assert concurrency["ReservedConcurrentExecutions"] == 3, concurrency
    assert client.invoke(FunctionName="echo", Payload=b"ask")["Payload"].read() == b"ask"
    layers = client.list_layer_versions(LayerName="tools")["LayerVersions"]
    assert sorted(its["Version"] for its in layers) == [1, 2], layers
    return "functions"


def cloudwatch(client):
    """Metrics, an alarm and a dashboard."""
    [alarm] = client.describe_alarms()["MetricAlarms"]
    assert alarm["AlarmName"] == "alarm-a" and alarm["StateValue"] == "ALARM", alarm
    assert alarm["Threshold"] == 0.125 and alarm["StateReason"] == "because", alarm
    metrics = client.list_metrics(Namespace="Shop/Orders", MetricName="weight")["Metrics"]
    assert metrics[0]["Dimensions"] == [{"Name": "place", "Value": "Köln & <Bonn>"}], metrics
    dashboards = client.list_dashboards()["DashboardEntries"]
    assert [its["DashboardName"] for its in dashboards] == ["board"], dashboards
    return "metrics"


def route53(client):
    """Zones and their records."""
    zones = {zone["Name"]: zone for zone in client.list_hosted_zones()["HostedZones"]}
    assert sorted(zones) == [f"{name}.example." for name in ("errors", "health", "records", "zone")], sorted(zones)
    assert zones["zone.example."]["Config"]["Comment"] == "für <tests> & mehr", zones
    sets = client.list_resource_record_sets(HostedZoneId=zones["records.example."]["Id"])["ResourceRecordSets"]
    own = {(its["Name"].split(".")[0], its["Type"]) for its in sets if its["Type"] not in ("NS", "SOA")}
    assert own == {("a", "A"), ("b", "A"), ("t", "TXT"), ("w", "A")}, own
    [text] = [its for its in sets if its["Type"] == "TXT"]
    assert text["ResourceRecords"] == [{"Value": '"v=spf1 a & <b> ~all"'}], text
    [check] = client.list_health_checks()["HealthChecks"]
    assert check["HealthCheckConfig"]["ResourcePath"] == "/ready?a=b&c=<d>", check
    return "zones"


def apigateway(client):
    """APIs, their resources and a domain."""
    apis = {api["name"]: api for api in client.get_rest_apis()["items"]}
    # A document that is put in does not rename what is there.
    assert sorted(apis) == ["imported ä", "new ü", "wrong"], sorted(apis)
    assert apis["new ü"]["tags"] == {"team": "a/b c"}, apis["new ü"]
    resources = client.get_resources(restApiId=apis["imported ä"]["id"])["items"]
    assert sorted(its["path"] for its in resources) == ["/", "/p0", "/p1", "/p2", "/p3", "/p4"], resources
    domains = client.get_domain_names()["items"]
    assert [its["domainName"] for its in domains] == ["api.example.com"], domains
    return "APIs"


def main():
    service, url = sys.argv[1:]
    # `lambda` is a word of Python's.
    asks = globals().get(service) or globals().get(f"{service}_")
    if asks is None:
        # Its programs have a server of their own.
        print("boto3 was not asked")
        return
    config = Config(s3={"addressing_style": "path"})
    keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret"}
    client = boto3.client(service, "us-east-1", endpoint_url=url, config=config, **keys)
    print(f"boto3 found the same {asks(client)}")


if __name__ == "__main__":
    main()
