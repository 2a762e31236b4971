package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A client that OpenAPI Generator makes from the description, used against this Naslag.
class GeneratedClientIT extends OverHttp {
  private static final Path TOOLS = Path.of("target/openapi-generator").toAbsolutePath();
  private static final Path GENERATOR = TOOLS.resolve("openapi-generator-cli.jar");
  private static final String USE =
      """
      import nl.klant.*;
      import nl.klant.api.*;
      import nl.klant.model.*;

      public class Use {
        public static void main(String[] arguments) throws Exception {
          ApiClient client = new ApiClient();
          System.out.println("documents " + new DocumentsApi(client).listDocuments(1, 20, null).getTotal());
          System.out.println("answer " + new SearchApi(client).answerQuestion("Wat vragen wij het Rijk?").getStatus());
          Dossier made = new BriefingPacksApi(client).createBriefingPack(new DossierTitled().title("Klant"));
          System.out.println("dossier " + made.getTitle());
          try {
            new PassagesApi(client).readPassage("weg");
          } catch (ApiException refused) {
            System.out.println("refused " + refused.getCode());
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void isValidCompilesAndRuns() throws Exception {
    Path description = folder.resolve("openapi.json");
    Files.writeString(description, rest.get("/openapi.json").body());
    assertThat(java("-jar", GENERATOR.toString(), "validate", "-i", description.toString()))
        .contains("No validation issues detected");
    generate(description);
    compile();

    assertThat(java("-cp", classPath(), "Use").lines().map(String::strip))
        .containsExactly("documents 1", "answer answered", "dossier Klant", "refused 404");
  }

  private void generate(Path description) throws Exception {
    java(
        "-jar",
        GENERATOR.toString(),
        "generate",
        "-g=java",
        "--library=native",
        "-i=" + description,
        "-o=" + folder.resolve("client"),
        "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
        "--additional-properties=openApiNullable=false,invokerPackage=nl.klant,apiPackage=nl.klant.api,modelPackage=nl.klant.model,annotationLibrary=none,documentationProvider=none,useJakartaEe=true");
  }

  private void compile() throws Exception {
    Path use = folder.resolve("client/src/main/java/Use.java");
    Files.writeString(use, USE);
    List<String> command =
        new ArrayList<>(
            List.of("javac", "-nowarn", "-proc:none", "-cp", classPath(), "-d", classes()));
    try (Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
      sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
    }
    run(command);
  }

  private String classes() {
    return folder.resolve("classes").toString();
  }

  // The generator brings most of what its client leans on.
  private String classPath() {
    String annotations =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> jar.contains("jakarta.annotation-api"))
            .findFirst()
            .orElseThrow();
    return String.join(
        File.pathSeparator,
        classes(),
        GENERATOR.toString(),
        TOOLS.resolve("httpmime.jar").toString(),
        annotations);
  }

  private String java(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private String run(List<String> command) throws Exception {
    List<String> whole = new ArrayList<>(command);
    whole.set(0, Path.of(System.getProperty("java.home"), "bin", command.getFirst()).toString());
    Path errors = folder.resolve("errors.txt");
    Process process = new ProcessBuilder(whole).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(() -> output + read(errors)).isZero();
    return output;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
