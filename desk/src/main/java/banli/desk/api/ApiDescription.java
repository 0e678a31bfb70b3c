package banli.desk.api;

import banli.desk.ask.Past;
import banli.desk.form.Acts;
import banli.desk.problem.ProblemBody;
import banli.desk.problem.ProblemWriter;
import banli.language.command.IntakeCommand.RegisterCase;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 接口说明。 The OpenAPI description, made from the mapped methods and the language: each act has its own address and schema. */
@Component
class ApiDescription implements OpenApiCustomizer {
    /** 版本。 What is described stays: fields and addresses are added, and none is taken away or changes its sense, while this is the number. */
    static final String VERSION = "1";

    private static final String PROMISE = """
            在版本 1 之内：只增加地址、参数和字段，不删除、不改义；枚举值和事实种类会增加，请容忍不认识的。每个请求以 Basic 或令牌
            （Authorization: Bearer banli_…，在 /me/tokens 设立）登录；问题以 RFC 9457 的 application/problem+json 说明。

            Within version 1 addresses, parameters and fields are added; none is taken away or changes its sense. Values of lists and kinds of
            facts are added: pass over those you do not know. Each request logs in by Basic or by a token (Authorization: Bearer banli_…, made at
            /me/tokens); what is wrong is told as RFC 9457 application/problem+json.
            """;

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ApiDescription(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void customise(OpenAPI api) {
        Schemas schemas = new Schemas();
        Map<String, PathItem> found = new TreeMap<>();
        mappings.orderedStream()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .forEach((info, method) -> info.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/"))
                                .forEach(path -> describe(path, info, method, schemas, found))));
        Examples examples = new Examples();
        Paths paths = new Paths();
        found.forEach((path, item) -> {
            item.readOperationsMap().forEach((method, operation) -> examples.to(operation, method.name(), path));
            paths.addPathItem(path, item);
        });
        Components components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("本人在 /me/tokens 设立的令牌 A token made at /me/tokens"));
        schemas.named().forEach(components::addSchemas);
        api.info(new Info().title("办理 Banli").version(VERSION).description(PROMISE))
                .paths(paths)
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    private void describe(
            String path, RequestMappingInfo info, HandlerMethod method, Schemas schemas, Map<String, PathItem> found) {
        Type answer = answer(method);
        if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
            Operation read = operation(path, "200", answer, produced(info, answer), schemas);
            Asks asks = method.getMethodAnnotation(Asks.class);
            for (String name : asks == null ? new String[0] : asks.value()) {
                read.addParametersItem(parameter(name, "query", false));
            }
            read.addParametersItem(parameter("at-least", "query", false));
            if (Past.has(path)) {
                read.addParametersItem(parameter(Past.MOMENT, "query", false));
                read.addParametersItem(parameter(Past.CLOCK, "query", false));
            }
            item(found, path).get(read);
        } else if (path.endsWith("/{act}")) {
            acts(path).forEach((name, type) -> {
                String own = path.replace("{act}", name);
                item(found, own).post(act(own, "200", answer, type, schemas));
            });
        } else if (method.hasMethodAnnotation(Takes.class)) {
            Class<?> taken = method.getMethodAnnotation(Takes.class).value();
            item(found, path)
                    .post(operation(path, "200", answer, schemas)
                            .requestBody(new RequestBody()
                                    .required(true)
                                    .content(content("application/json", schemas, taken))));
        } else {
            item(found, path).post(act(path, "201", answer, RegisterCase.class, schemas));
        }
    }

    private static Map<String, ? extends Class<?>> acts(String path) {
        return path.startsWith("/api/directory/")
                ? Acts.DIRECTORY.all()
                : path.startsWith("/api/policy/")
                        ? Acts.POLICY.all()
                        : path.startsWith("/api/ledger/")
                                ? Acts.LEDGER.all()
                                : path.startsWith("/api/meetings/") ? Acts.MEETING.all() : Acts.allOnCases();
    }

    private static Operation act(String path, String status, Type answer, Class<?> act, Schemas schemas) {
        Operation operation = operation(path, status, answer, schemas)
                .operationId(act.getSimpleName())
                .addParametersItem(parameter("Idempotency-Key", "header", true))
                .requestBody(new RequestBody().required(true).content(content("application/json", schemas, act)));
        for (String header : new String[] {
            "Banli-Office",
            "Banli-Unit",
            "Banli-On-Behalf-Of",
            "Banli-Made-Up",
            "Banli-Entry",
            "Banli-Entry-Source",
            "Banli-Actor"
        }) {
            operation.addParametersItem(parameter(header, "header", false));
        }
        return operation;
    }

    private static Operation operation(String path, String status, Type answer, Schemas schemas) {
        return operation(path, status, answer, produced(null, answer), schemas);
    }

    private static String produced(RequestMappingInfo info, Type answer) {
        String usual = answer == byte[].class ? "application/octet-stream" : "application/json";
        return info == null
                ? usual
                : info.getProducesCondition().getProducibleMediaTypes().stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse(usual);
    }

    private static Operation operation(String path, String status, Type answer, String mediaType, Schemas schemas) {
        Operation operation = new Operation();
        IN_PATH.matcher(path)
                .results()
                .forEach(in -> operation.addParametersItem(parameter(in.group(1), "path", true)));
        return operation.responses(new ApiResponses()
                .addApiResponse(
                        status, new ApiResponse().description("答复 Answer").content(content(mediaType, schemas, answer)))
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("问题 Problem (RFC 9457)")
                                .content(content(ProblemWriter.MEDIA_TYPE, schemas, ProblemBody.class))));
    }

    private static Content content(String mediaType, Schemas schemas, Type type) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schemas.of(type)));
    }

    private static Parameter parameter(String name, String in, boolean required) {
        return new Parameter().name(name).in(in).required(required).schema(new StringSchema());
    }

    private static PathItem item(Map<String, PathItem> found, String path) {
        return found.computeIfAbsent(path, key -> new PathItem());
    }

    private static Type answer(HandlerMethod method) {
        Type type = method.getMethod().getGenericReturnType();
        return type instanceof ParameterizedType entity ? entity.getActualTypeArguments()[0] : type;
    }
}
