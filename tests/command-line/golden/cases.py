"""The commands that are recorded: name, service, arguments, and what the server answers.

An answer is a status and a body: a value for JSON, a text for XML. `aws SERVICE ARGUMENTS` runs in the folder `files`.
"""

PROTON, DYNAMODB, EC2, IAM = "proton", "dynamodb", "ec2", "iam"


def ok(body):
    return [200, body]


def error(code, message, status=400, **more):
    return [status, {"__type": code, "message": message, **more}]


def xml_error(code, message, status=400):
    return [
        status,
        f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>"
        "<RequestId>r</RequestId></ErrorResponse>",
    ]


def ec2_error(code, message, status=400):
    return [
        status,
        f"<Response><Errors><Error><Code>{code}</Code><Message>{message}</Message></Error></Errors>"
        "<RequestID>r</RequestID></Response>",
    ]


def environment(name, **more):
    return {
        "name": name,
        "arn": f"arn:aws:proton:us-east-1:123456789012:environment/{name}",
        "createdAt": 1697551530.123,
        "deploymentStatus": "SUCCEEDED",
        "lastDeploymentAttemptedAt": 1697551531,
        "templateName": "net",
        "templateMajorVersion": "1",
        **more,
    }


PAGES = [
    ok({"nextToken": "page2", "environments": [environment("a"), environment("b", description="grün ✓ \"x\"")]}),
    ok({"environments": [environment("c"), environment("d", protonServiceRoleArn="arn:role")], "nextToken": "page3"}),
    ok({"environments": [environment("e")]}),
]
DETAIL = {
    "environment": {
        "spec": "proton: EnvironmentSpec\nspec:\n  a: \"1\"\n",
        "name": "a",
        "arn": "arn:a",
        "createdAt": 1.5e9,
        "deploymentStatus": "IN_PROGRESS",
        "lastDeploymentAttemptedAt": 1500000000.5,
        "lastDeploymentSucceededAt": 1500000001,
        "templateMajorVersion": "1",
        "templateMinorVersion": "0",
        "templateName": "net",
        "provisioningRepository": {"arn": "arn:r", "branch": "main", "name": "o/r", "provider": "GITHUB"},
        "unknown": {"to": "the model"},
    }
}
TABLE = {
    "Table": {
        "TableName": "t",
        "AttributeDefinitions": [
            {"AttributeName": "id", "AttributeType": "S"},
            {"AttributeName": "at", "AttributeType": "N"},
        ],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
        "TableStatus": "ACTIVE",
        "CreationDateTime": 1421866952.062,
        "ProvisionedThroughput": {"NumberOfDecreasesToday": 0, "ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
        "TableSizeBytes": 9007199254740993,
        "ItemCount": 0,
        "GlobalSecondaryIndexes": [],
        "DeletionProtectionEnabled": False,
    }
}
ITEM = {
    "id": {"S": "ü"},
    "n": {"N": "12.5"},
    "b": {"B": "aGVsbG8="},
    "flag": {"BOOL": True},
    "none": {"NULL": True},
    "set": {"SS": ["b", "a"]},
    "map": {"M": {"z": {"N": "1"}, "a": {"L": [{"S": "x"}, {"L": []}]}}},
}


def scan(names, key=None, capacity=1.0):
    answer = {"Count": len(names), "Items": [{"id": {"S": name}} for name in names], "ScannedCount": len(names) + 1}
    if key:
        answer["LastEvaluatedKey"] = {"id": {"S": key}}
    answer["ConsumedCapacity"] = {"TableName": "t", "CapacityUnits": capacity}
    return ok(answer)


NAMES = [
    ok({"LastEvaluatedTableName": "bbb", "TableNames": ["aaa", "bbb"]}),
    ok({"TableNames": ["ccc", "ddd"]}),
]
SCAN = [scan(["a", "b"], "b"), scan(["c", "d"], "d", 0.5), scan(["e"])]


def users(names, marker=None):
    members = "".join(
        f"<member><Path>/</Path><UserName>{name}</UserName><UserId>AID{name}</UserId>"
        f"<Arn>arn:aws:iam::1:user/{name}</Arn><CreateDate>2024-01-02T03:04:05Z</CreateDate></member>"
        for name in names
    )
    more = f"<IsTruncated>true</IsTruncated><Marker>{marker}</Marker>" if marker else "<IsTruncated>false</IsTruncated>"
    return ok(
        '<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult>'
        f"<Users>{members}</Users>{more}</ListUsersResult><ResponseMetadata><RequestId>r</RequestId>"
        "</ResponseMetadata></ListUsersResponse>"
    )


USERS = [users(["ann", "bob"], "m2"), users(["cid", "dan"])]


def iam(operation, result):
    return ok(
        f'<{operation}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><{operation}Result>{result}'
        f"</{operation}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{operation}Response>"
    )


USER = iam(
    "GetUser",
    "<User><UserId>AID</UserId><Path>/</Path><UserName>ann</UserName><Arn>arn:aws:iam::1:user/ann</Arn>"
    "<CreateDate>2024-01-02T03:04:05Z</CreateDate><PasswordLastUsed>2024-02-03T04:05:06.700Z</PasswordLastUsed>"
    "<Tags><member><Key>team</Key><Value>a &amp; b</Value></member><member><Key>empty</Key><Value/></member></Tags></User>",
)
SUMMARY = iam(
    "GetAccountSummary",
    "<SummaryMap><entry><key>Users</key><value>32</value></entry><entry><key>Groups</key><value>7</value></entry>"
    "</SummaryMap>",
)


def ec2(operation, body):
    return ok(
        f'<{operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId>{body}'
        f"</{operation}Response>"
    )


def vpc(name, tags=()):
    items = "".join(f"<item><key>{key}</key><value>{value}</value></item>" for key, value in tags)
    return (
        f"<item><vpcId>vpc-{name}</vpcId><ownerId>1</ownerId><state>available</state><cidrBlock>10.0.0.0/16</cidrBlock>"
        "<cidrBlockAssociationSet><item><cidrBlock>10.0.0.0/16</cidrBlock><associationId>as-1</associationId>"
        "<cidrBlockState><state>associated</state></cidrBlockState></item></cidrBlockAssociationSet>"
        f"<dhcpOptionsId>dopt-1</dhcpOptionsId><tagSet>{items}</tagSet><instanceTenancy>default</instanceTenancy>"
        "<isDefault>false</isDefault></item>"
    )


VPCS = [
    ec2("DescribeVpcs", f"<vpcSet>{vpc('1', [('Name', 'eins'), ('x', '日本')])}{vpc('2')}</vpcSet><nextToken>n2</nextToken>"),
    ec2("DescribeVpcs", f"<vpcSet>{vpc('3')}</vpcSet>"),
]
KEYS = ec2(
    "DescribeKeyPairs",
    "<keySet><item><keyPairId>key-1</keyPairId><keyFingerprint>1f:51</keyFingerprint><keyName>k</keyName>"
    "<keyType>rsa</keyType><tagSet/><createTime>2024-01-02T03:04:05.000Z</createTime></item></keySet>",
)
REGIONS = ec2(
    "DescribeRegions",
    "<regionInfo>"
    + "".join(
        f"<item><regionName>{name}</regionName><regionEndpoint>ec2.{name}.amazonaws.com</regionEndpoint>"
        "<optInStatus>opt-in-not-required</optInStatus></item>"
        for name in ("eu-west-1", "us-east-1")
    )
    + "</regionInfo>",
)
DONE = ec2("CreateTags", "<return>true</return>")
ENCODED = "eyJuZXh0VG9rZW4iOiAicGFnZTIiLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ=="

CASES = [
    # Output of pages: forms, queries, limits.
    ("pages json", PROTON, ["list-environments"], PAGES),
    ("pages text", PROTON, ["list-environments", "--output", "text"], PAGES),
    ("pages table", PROTON, ["list-environments", "--output", "table"], PAGES),
    ("limit", PROTON, ["list-environments", "--max-items", "3"], PAGES),
    ("limit at the end of a page", PROTON, ["list-environments", "--max-items", "2"], PAGES),
    ("limit with page size", PROTON, ["list-environments", "--max-items", "5", "--page-size", "2"], PAGES),
    ("limit text", PROTON, ["list-environments", "--max-items", "3", "--output", "text"], PAGES),
    ("limit table", PROTON, ["list-environments", "--max-items", "3", "--output", "table"], PAGES),
    ("limit text query", PROTON, ["list-environments", "--max-items", "3", "--output", "text", "--query", "environments[].[name,arn]"], PAGES),
    ("token", PROTON, ["list-environments", "--starting-token", ENCODED], PAGES[1:]),
    ("token and limit", PROTON, ["list-environments", "--starting-token", ENCODED, "--max-items", "2"], PAGES[1:]),
    ("token text", PROTON, ["list-environments", "--starting-token", ENCODED, "--output", "text"], PAGES[1:]),
    ("plain token", PROTON, ["list-environments", "--starting-token", "page2"], PAGES[1:]),
    ("token by hand", PROTON, ["list-environments", "--next-token", "page2"], PAGES[1:]),
    ("size by hand", PROTON, ["list-environments", "--max-results", "2"], PAGES),
    ("one page", PROTON, ["list-environments", "--no-paginate"], PAGES),
    ("one page text", PROTON, ["list-environments", "--no-paginate", "--output", "text"], PAGES),
    ("one page with a limit", PROTON, ["list-environments", "--no-paginate", "--max-items", "3"], PAGES),
    ("abbreviated", PROTON, ["list-environments", "--max-i", "1"], PAGES),
    ("with equals", PROTON, ["list-environments", "--max-items=1", "--output=text"], PAGES),
    ("options first", PROTON, ["--output", "text", "list-environments", "--max-items", "1"], PAGES),
    ("not a number", PROTON, ["list-environments", "--max-items", "x"], []),
    ("no pages of anything", PROTON, ["list-environments"], [ok({"environments": []})]),
    ("no pages of anything text", PROTON, ["list-environments", "--output", "text"], [ok({"environments": []})]),
    ("no pages of anything table", PROTON, ["list-environments", "--output", "table"], [ok({"environments": []})]),
    ("an error on the second page", PROTON, ["list-environments"], [PAGES[0], error("AccessDeniedException", "no")]),
    ("an error on the second page text", PROTON, ["list-environments", "--output", "text"], [PAGES[0], error("AccessDeniedException", "no")]),
    ("filters", PROTON, ["list-environments", "--environment-templates", "templateName=net,majorVersion=1", "templateName=db,majorVersion=2"], PAGES[2:]),
    ("filters json", PROTON, ["list-environments", "--environment-templates", '[{"templateName": "net", "majorVersion": "1"}]'], PAGES[2:]),
    # Queries.
    ("query names", PROTON, ["list-environments", "--query", "environments[].name"], PAGES),
    ("query hash", PROTON, ["list-environments", "--query", "environments[].{Name: name, At: createdAt, Arn: arn}"], PAGES),
    ("query hash text", PROTON, ["list-environments", "--query", "environments[].{Name: name, At: createdAt, Arn: arn}", "--output", "text"], PAGES),
    ("query hash table", PROTON, ["list-environments", "--query", "environments[].{Name: name, At: createdAt}", "--output", "table"], PAGES),
    ("query list table", PROTON, ["list-environments", "--query", "environments[].[name, createdAt]", "--output", "table"], PAGES),
    ("query strings table", PROTON, ["list-environments", "--query", "environments[].name", "--output", "table"], PAGES),
    ("query object", PROTON, ["list-environments", "--query", "environments[?description]|[0]"], PAGES),
    ("query filter", PROTON, ["list-environments", "--query", "environments[?createdAt > `1`].name | sort(@) | [-1]"], PAGES),
    ("query length", PROTON, ["list-environments", "--query", "length(environments)"], PAGES),
    ("query nothing", PROTON, ["list-environments", "--query", "nothing"], PAGES),
    ("query nothing text", PROTON, ["list-environments", "--query", "nothing", "--output", "text"], PAGES),
    ("query nothing table", PROTON, ["list-environments", "--query", "nothing", "--output", "table"], PAGES),
    ("query true text", PROTON, ["list-environments", "--query", "length(environments) > `0`", "--output", "text"], PAGES[2:]),
    ("query wrong", PROTON, ["list-environments", "--query", "a["], []),
    ("query wrong type", PROTON, ["list-environments", "--query", "length(`1`)"], PAGES[2:]),
    # One answer.
    ("detail json", PROTON, ["get-environment", "--name", "a"], [ok(DETAIL)]),
    ("detail text", PROTON, ["get-environment", "--name", "a", "--output", "text"], [ok(DETAIL)]),
    ("detail table", PROTON, ["get-environment", "--name", "a", "--output", "table"], [ok(DETAIL)]),
    ("detail query", PROTON, ["get-environment", "--name", "a", "--query", "environment.provisioningRepository"], [ok(DETAIL)]),
    ("detail scalar text", PROTON, ["get-environment", "--name", "a", "--query", "environment.spec", "--output", "text"], [ok(DETAIL)]),
    ("empty answer", PROTON, ["delete-component", "--name", "a"], [ok({})]),
    ("empty answer text", PROTON, ["delete-component", "--name", "a", "--output", "text"], [ok({})]),
    ("empty answer table", PROTON, ["delete-component", "--name", "a", "--output", "table"], [ok({})]),
    ("no answer", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", "key=a,value=b", "key=c,value=d e"], [ok({})]),
    ("tags as json", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", '[{"key": "ä", "value": "b,c"}]'], [ok({})]),
    ("tags as objects", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", '{"key": "a", "value": "b"}', '{"key": "c", "value": "d"}'], [ok({})]),
    ("tags from a file", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", "file://tags.json"], [ok({})]),
    ("tag with a quoted value", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", "key='a,b',value=\"c=d\""], [ok({})]),
    ("tag with escaped comma", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", "key=a\\,b,value=c"], [ok({})]),
    ("tag with a value of a file", PROTON, ["tag-resource", "--resource-arn", "arn:x", "--tags", "key=a,value@=file://text.txt"], [ok({})]),
    ("untag", PROTON, ["untag-resource", "--resource-arn", "arn:x", "--tag-keys", "a", "b"], [ok({})]),
    ("text from a file", PROTON, ["update-environment", "--name", "a", "--deployment-type", "CURRENT_VERSION", "--spec", "file://text.txt"], [ok(DETAIL)]),
    ("structure shorthand", PROTON, ["update-environment", "--name", "a", "--deployment-type", "NONE", "--provisioning-repository", "branch=main,name=o/r,provider=GITHUB"], [ok(DETAIL)]),
    ("structure json", PROTON, ["update-account-settings", "--pipeline-provisioning-repository", '{"branch": "b", "name": "n", "provider": "GITHUB"}'], [ok({})]),
    ("flag", PROTON, ["update-account-settings", "--delete-pipeline-provisioning-repository"], [ok({})]),
    ("flag off", PROTON, ["update-account-settings", "--no-delete-pipeline-provisioning-repository"], [ok({})]),
    ("input json", PROTON, ["get-environment", "--cli-input-json", '{"name": "j"}'], [ok(DETAIL)]),
    ("input json and an argument", PROTON, ["get-environment", "--cli-input-json", '{"name": "j"}', "--name", "k"], [ok(DETAIL)]),
    ("input json from a file", PROTON, ["get-environment", "--cli-input-json", "file://name.json"], [ok(DETAIL)]),
    ("skeleton", PROTON, ["tag-resource", "--generate-cli-skeleton"], []),
    ("skeleton input", PROTON, ["untag-resource", "--generate-cli-skeleton", "input"], []),
    ("skeleton nested", EC2, ["describe-vpcs", "--generate-cli-skeleton", "input"], []),
    # Errors.
    ("error", PROTON, ["get-environment", "--name", "a"], [error("ResourceNotFoundException", "Environment a not found.")]),
    ("error with a namespace", PROTON, ["get-environment", "--name", "a"], [error("com.amazonaws.proton#ValidationException", "bad")]),
    ("error without a message", PROTON, ["get-environment", "--name", "a"], [[400, {"__type": "ConflictException"}]]),
    ("error unknown", PROTON, ["get-environment", "--name", "a"], [error("NewException", "neu: ü")]),
    ("error server", PROTON, ["get-environment", "--name", "a"], [error("InternalServerException", "oops", 500)]),
    ("error no json", PROTON, ["get-environment", "--name", "a"], [[503, "<html>busy</html>"]]),
    ("error no body", PROTON, ["get-environment", "--name", "a"], [[403, ""]]),
    ("throttled", PROTON, ["get-environment", "--name", "a"], [error("ThrottlingException", "slow")]),
    ("unknown operation", PROTON, ["list-enviroments"], []),
    ("unknown operation far away", PROTON, ["frobnicate"], []),
    ("unknown option", PROTON, ["list-environments", "--frobnicate"], []),
    ("unknown option with a value", PROTON, ["get-environment", "--name", "a", "--frobnicate", "x"], []),
    ("missing argument", PROTON, ["get-environment"], []),
    ("missing arguments", PROTON, ["tag-resource"], []),
    ("missing value", PROTON, ["get-environment", "--name"], []),
    ("wrong output", PROTON, ["list-environments", "--output", "xml"], []),
    ("no scheme", PROTON, ["list-environments", "--endpoint-url", "localhost"], []),
    ("shorthand unfinished", PROTON, ["tag-resource", "--resource-arn", "a", "--tags", "key"], []),
    ("shorthand twice", PROTON, ["tag-resource", "--resource-arn", "a", "--tags", "key=a,value=b,key=c"], []),
    ("shorthand unbalanced", PROTON, ["tag-resource", "--resource-arn", "a", "--tags", "key='a"], []),
    ("unknown member", PROTON, ["tag-resource", "--resource-arn", "a", "--tags", "keyy=a,value=b"], []),
    ("missing member of the input json", PROTON, ["get-environment", "--cli-input-json", "{}"], []),
    ("unknown member of the input json", PROTON, ["get-environment", "--cli-input-json", '{"name": "a", "nam": 1}'], []),
    ("wrong type", PROTON, ["get-environment", "--cli-input-json", '{"name": 1}'], []),
    ("missing file", PROTON, ["tag-resource", "--resource-arn", "a", "--tags", "file://missing.json"], []),
    ("no credentials", PROTON, ["list-environments"], [], {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""}),
    ("no signature", PROTON, ["list-environments", "--no-sign-request"], PAGES[2:], {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""}),
    ("no region", PROTON, ["list-environments"], [], {"AWS_DEFAULT_REGION": ""}),
    ("no server", PROTON, ["list-environments", "--endpoint-url", "http://127.0.0.1:1"], []),
    # Waiters.
    ("wait", PROTON, ["wait", "environment-deployed", "--name", "a"], [ok({"environment": {**DETAIL["environment"], "deploymentStatus": "SUCCEEDED"}})]),
    ("wait fails", PROTON, ["wait", "environment-deployed", "--name", "a"], [ok({"environment": {**DETAIL["environment"], "deploymentStatus": "FAILED"}})]),
    ("wait error", PROTON, ["wait", "environment-deployed", "--name", "a"], [error("ValidationException", "bad name")]),
    ("wait for nothing known", PROTON, ["wait", "environment-deploye", "--name", "a"], []),
    ("wait table", DYNAMODB, ["wait", "table-exists", "--table-name", "t"], [ok(TABLE)]),
    ("wait gone", DYNAMODB, ["wait", "table-not-exists", "--table-name", "t"], [error("com.amazonaws.dynamodb.v20120810#ResourceNotFoundException", "gone")]),
    ("wait user", IAM, ["wait", "user-exists", "--user-name", "ann"], [USER]),
    ("wait vpc", EC2, ["wait", "vpc-available", "--vpc-ids", "vpc-1"], [VPCS[1]]),
    # DynamoDB: maps in the order of the answer, recursion, numbers, several results.
    ("table", DYNAMODB, ["describe-table", "--table-name", "t"], [ok(TABLE)]),
    ("table text", DYNAMODB, ["describe-table", "--table-name", "t", "--output", "text"], [ok(TABLE)]),
    ("table table", DYNAMODB, ["describe-table", "--table-name", "t", "--output", "table"], [ok(TABLE)]),
    ("item", DYNAMODB, ["get-item", "--table-name", "t", "--key", '{"id": {"S": "ü"}}', "--consistent-read"], [ok({"Item": ITEM})]),
    ("item text", DYNAMODB, ["get-item", "--table-name", "t", "--key", "id={S=a}", "--output", "text"], [ok({"Item": ITEM})]),
    ("item table", DYNAMODB, ["get-item", "--table-name", "t", "--key", "id={S=a}", "--output", "table"], [ok({"Item": ITEM})]),
    ("item none", DYNAMODB, ["get-item", "--table-name", "t", "--key", "id={S=a}"], [ok({})]),
    ("item query", DYNAMODB, ["get-item", "--table-name", "t", "--key", "id={S=a}", "--query", "Item.map.M"], [ok({"Item": ITEM})]),
    ("put nested shorthand", DYNAMODB, ["put-item", "--table-name", "t", "--item", "id={S=x},n={N=1},l={L=[{S=a},{M={k={BOOL=true}}}]},s={SS=[a,b]}"], [ok({})]),
    ("put bytes", DYNAMODB, ["put-item", "--table-name", "t", "--item", '{"b": {"B": "hello"}}'], [ok({})]),
    ("put from a file", DYNAMODB, ["put-item", "--table-name", "t", "--item", "file://item.json", "--return-values", "ALL_OLD"], [ok({"Attributes": ITEM})]),
    ("create", DYNAMODB, ["create-table", "--table-name", "t", "--attribute-definitions", "AttributeName=id,AttributeType=S", "AttributeName=at,AttributeType=N", "--key-schema", "AttributeName=id,KeyType=HASH", "AttributeName=at,KeyType=RANGE", "--provisioned-throughput", "ReadCapacityUnits=5,WriteCapacityUnits=6", "--local-secondary-indexes", "IndexName=idx,KeySchema=[{AttributeName=id,KeyType=HASH}],Projection={ProjectionType=INCLUDE,NonKeyAttributes=[a,b]}"], [ok({"TableDescription": TABLE["Table"]})]),
    ("create with a wrong number", DYNAMODB, ["create-table", "--table-name", "t", "--attribute-definitions", "AttributeName=id,AttributeType=S", "--key-schema", "AttributeName=id,KeyType=HASH", "--provisioned-throughput", "ReadCapacityUnits=x,WriteCapacityUnits=6"], []),
    ("flag in shorthand", DYNAMODB, ["create-table", "--table-name", "t", "--attribute-definitions", "AttributeName=id,AttributeType=S", "--key-schema", "AttributeName=id,KeyType=HASH", "--sse-specification", "Enabled=true,SSEType=KMS", "--billing-mode", "PAY_PER_REQUEST"], [ok({})]),
    ("names", DYNAMODB, ["list-tables", "--max-items", "3"], NAMES),
    ("names text", DYNAMODB, ["list-tables", "--output", "text"], NAMES),
    ("scan", DYNAMODB, ["scan", "--table-name", "t", "--return-consumed-capacity", "TOTAL"], SCAN),
    ("scan limit", DYNAMODB, ["scan", "--table-name", "t", "--max-items", "3"], SCAN),
    ("scan limit text", DYNAMODB, ["scan", "--table-name", "t", "--max-items", "3", "--output", "text"], SCAN),
    ("scan table", DYNAMODB, ["scan", "--table-name", "t", "--output", "table"], SCAN),
    ("query items", DYNAMODB, ["query", "--table-name", "t", "--key-condition-expression", "id = :x", "--expression-attribute-values", '{":x": {"S": "a"}}', "--limit", "5"], [SCAN[2]]),
    ("batch", DYNAMODB, ["batch-get-item", "--request-items", '{"t": {"Keys": [{"id": {"S": "a"}}]}}'], [ok({"Responses": {"t": [{"id": {"S": "a"}, "a": {"N": "1"}}]}, "UnprocessedKeys": {}})]),
    ("dynamodb error", DYNAMODB, ["describe-table", "--table-name", "t"], [error("com.amazonaws.dynamodb.v20120810#ResourceNotFoundException", "Requested resource not found: Table: t not found")]),
    ("dynamodb missing argument", DYNAMODB, ["get-item", "--table-name", "t"], []),
    ("not a boolean", DYNAMODB, ["get-item", "--table-name", "t", "--key", "id={S=a}", "--consistent-read", "x"], []),
    # IAM: awsQuery; `MaxItems` of the service is hidden by that of pages.
    ("users", IAM, ["list-users"], USERS),
    ("users limit", IAM, ["list-users", "--max-items", "3"], USERS),
    ("users page size", IAM, ["list-users", "--page-size", "2", "--max-items", "1"], USERS),
    ("users text", IAM, ["list-users", "--output", "text"], USERS),
    ("users table", IAM, ["list-users", "--output", "table"], USERS),
    ("users one page", IAM, ["list-users", "--no-paginate", "--max-items", "5"], USERS),
    ("user", IAM, ["get-user", "--user-name", "ann"], [USER]),
    ("user table", IAM, ["get-user", "--output", "table"], [USER]),
    ("user text", IAM, ["get-user", "--output", "text"], [USER]),
    ("user query", IAM, ["get-user", "--query", "User.Tags[?Key=='team'].Value | [0]", "--output", "text"], [USER]),
    ("summary", IAM, ["get-account-summary"], [SUMMARY]),
    ("summary table", IAM, ["get-account-summary", "--output", "table"], [SUMMARY]),
    ("create user", IAM, ["create-user", "--user-name", "ann", "--tags", "Key=a,Value=b", "Key=c,Value="], [iam("CreateUser", "<User><UserName>ann</UserName></User>")]),
    ("delete user", IAM, ["delete-user", "--user-name", "ann"], [ok("<DeleteUserResponse><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></DeleteUserResponse>")]),
    ("password policy", IAM, ["update-account-password-policy", "--minimum-password-length", "9", "--require-symbols", "--no-hard-expiry"], [ok("<UpdateAccountPasswordPolicyResponse><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></UpdateAccountPasswordPolicyResponse>")]),
    ("password policy not a number", IAM, ["update-account-password-policy", "--minimum-password-length", "nine"], []),
    ("iam error", IAM, ["get-user", "--user-name", "x"], [xml_error("NoSuchEntity", "The user with name x cannot be found.", 404)]),
    # EC2.
    ("vpcs", EC2, ["describe-vpcs"], VPCS),
    ("vpcs text", EC2, ["describe-vpcs", "--output", "text"], VPCS),
    ("vpcs table", EC2, ["describe-vpcs", "--output", "table"], VPCS),
    ("vpcs filters", EC2, ["describe-vpcs", "--filters", "Name=tag:Name,Values=a,b", "Name=is-default,Values=true", "--vpc-ids", "vpc-1", "vpc-2"], VPCS[1:]),
    ("vpcs query", EC2, ["describe-vpcs", "--query", "Vpcs[].[VpcId, Tags[?Key=='Name'] | [0].Value]", "--output", "text"], VPCS),
    ("key pairs", EC2, ["describe-key-pairs"], [KEYS]),
    ("regions", EC2, ["describe-regions", "--all-regions"], [REGIONS]),
    ("regions table", EC2, ["describe-regions", "--output", "table"], [REGIONS]),
    ("dry run", EC2, ["describe-regions", "--dry-run"], [ec2_error("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412)]),
    ("create tags", EC2, ["create-tags", "--resources", "i-1", "--tags", "Key=Name,Value=x y"], [DONE]),
    ("ec2 error", EC2, ["describe-vpcs", "--vpc-ids", "vpc-9"], [ec2_error("InvalidVpcID.NotFound", "The vpc ID 'vpc-9' does not exist")]),
]
