package nl.naslag.rest.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.rest.rule.Problems;
import org.jspecify.annotations.Nullable;

/// Writes into one operation of the description what its texts say.
///
/// @param text of the operation
/// @param texts of all
record DescribedOperation(TextPart text, OperationTexts texts) {
  private static final String PROBLEM_TYPE = "application/problem+json";

  void writeTo(String method, Operation operation) {
    operation.setOperationId(text.text("id"));
    operation.setSummary(text.text("summary"));
    operation.setDescription(text.text("description"));
    operation.setTags(List.of(text.text("tag")));
    if (text.values().containsKey("owner")) {
      operation.addSecurityItem(new SecurityRequirement().addList(ApiDescription.OWNER));
    }
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(this::parameter);
    }
    body(operation.getRequestBody(), operation);
    answers(operation.getResponses());
    if (text.values().containsKey("ranges")) {
      part(operation.getResponses());
    }
    RefusalCodes.byStatus(method, operation, text)
        .forEach((status, codes) -> refusal(operation.getResponses(), status, codes));
  }

  private void parameter(Parameter parameter) {
    TextPart said = texts.parameter(text, parameter.getName());
    parameter.setDescription(said.text("description"));
    said.value("example").ifPresent(parameter::setExample);
    if (said.values().containsKey("required")) {
      parameter.setRequired(true);
    }
    KnownValues.ofParameter(text.text("id"), parameter.getName(), parameter.getSchema());
  }

  private void body(@Nullable RequestBody given, Operation operation) {
    Map<String, String> bodies = text.part("bodies").pairs();
    if (!bodies.isEmpty()) {
      operation.setRequestBody(new RequestBody().content(content(bodies)));
    }
    RequestBody body = bodies.isEmpty() ? given : operation.getRequestBody();
    if (body != null) {
      body.setRequired(true);
      body.setDescription("What is to be kept or done.");
      MediaType json = body.getContent().get("application/json");
      if (json != null) {
        text.value("body").ifPresent(json::setExample);
      }
    }
  }

  private void answers(ApiResponses responses) {
    responses.forEach(
        (status, response) -> {
          if (status.startsWith("2")) {
            answer(status, response);
          }
        });
  }

  private void answer(String status, ApiResponse response) {
    response.setDescription(text.text("answer"));
    response.addHeaderObject("API-Version", header("The version of this interface."));
    if (status.equals("201")) {
      response.addHeaderObject("Location", header("Where the new thing is."));
    }
    if (texts.isPaged(text)) {
      response.addHeaderObject(
          "Link", header("The first, previous, next and last page (RFC 8288)."));
    }
    Map<String, String> media = text.part("media").pairs();
    if (!media.isEmpty()) {
      response.setContent(content(media));
    }
  }

  private void part(ApiResponses responses) {
    ApiResponse part = new ApiResponse();
    answer("206", part);
    responses.addApiResponse("206", part.description("The parts of it that `Range` asks for."));
  }

  private static Content content(Map<String, String> media) {
    Content content = new Content();
    media.forEach(
        (type, schema) ->
            content.addMediaType(type, new MediaType().schema(AnswerSchemas.named(schema))));
    return content;
  }

  private static void refusal(ApiResponses responses, int status, Set<String> codes) {
    String named = codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    responses.addApiResponse(
        String.valueOf(status), problem("Refused, with one of the codes " + named + ".", codes));
  }

  /// An answer with a problem that has one of the codes.
  static ApiResponse problem(String description, Set<String> codes) {
    Schema<?> schema = AnswerSchemas.named(Problems.SCHEMA);
    ApiResponse response =
        new ApiResponse()
            .description(description)
            .content(new Content().addMediaType(PROBLEM_TYPE, new MediaType().schema(schema)));
    response.addHeaderObject("API-Version", header("The version of this interface."));
    response.addExtension("x-codes", List.copyOf(codes));
    return response;
  }

  private static Header header(String description) {
    return new Header().description(description).schema(new StringSchema());
  }
}
