package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.document.PassageKind;
import nl.naslag.document.SectionKind;
import nl.naslag.document.file.PageContent;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SortOrder;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Proof;
import nl.naslag.trace.RequestStatus;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Documentation that a change can make untrue.
class DocumentationTest {
  private static final Path DOCS = Path.of("src/docs");

  private static String doc(String name) {
    return Sources.text(DOCS.resolve(name));
  }

  @Test
  void everySettingIsDocumented() throws ClassNotFoundException {
    String settings = doc("settings.md");
    assertThat(settingKeys()).isNotEmpty().allSatisfy(key -> assertThat(settings).contains(key));
  }

  private static List<String> settingKeys() throws ClassNotFoundException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    List<String> keys = new ArrayList<>();
    for (var found : scanner.findCandidateComponents("nl.naslag")) {
      Class<?> type = Class.forName(found.getBeanClassName());
      ConfigurationProperties properties = type.getAnnotation(ConfigurationProperties.class);
      String prefix = properties.prefix().isEmpty() ? properties.value() : properties.prefix();
      for (RecordComponent component : type.getRecordComponents()) {
        keys.add(prefix + "." + kebab(component.getName()));
      }
    }
    return keys;
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void everyCommandIsDocumented() {
    String recipes = doc("cookbook.md");
    List<String> commands = new ArrayList<>();
    Pattern name = Pattern.compile("@Command\\(\\s*name = \"([a-z-]+)\"");
    for (Path file : Sources.files(Sources.MAIN.resolve("nl/naslag/cli"), ".java")) {
      name.matcher(Sources.text(file)).results().forEach(found -> commands.add(found.group(1)));
    }
    assertThat(commands)
        .contains("start", "ingest", "search", "ask", "trace", "brief", "evaluate", "outline")
        .filteredOn(command -> !command.equals("naslag"))
        // One of a group, such as "saved list", stands behind the name of that group.
        .allSatisfy(
            command ->
                assertThat(recipes).containsPattern("\\./naslag (\\w+ )?" + command + "\\b"));
  }

  @Test
  void everyValueOfADutchListStandsInTheGlossary() {
    List<String> values =
        Stream.of(
                PassageKind.values(),
                SectionKind.values(),
                RequestKind.values(),
                PartyRole.values(),
                Modality.values(),
                DossierItemKind.values(),
                Proof.values(),
                RequestStatus.values(),
                Likeness.Kind.values(),
                PageContent.values(),
                SearchMode.values(),
                SortOrder.values())
            .flatMap(Arrays::stream)
            .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
    assertThat(glossaryTerms()).containsAll(values);
  }

  // Whole terms: "kop" is not explained where only "tussenkop" is.
  private static Set<String> glossaryTerms() {
    return doc("glossary.md")
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|")[1].strip())
        .flatMap(terms -> Stream.of(terms.split(", ")))
        .collect(Collectors.toSet());
  }

  @Test
  void theReadmeIsShortAndBeginsWithACommand() {
    Path readme = Path.of("README.md");
    assertThat(Sources.text(readme).split("\\s+")).hasSizeLessThanOrEqualTo(700);
    assertThat(Sources.lines(readme).subList(0, 15)).anyMatch(line -> line.startsWith("./naslag"));
  }

  @Test
  void everyLinkBetweenPagesArrives() {
    Pattern link = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)");
    List<Path> pages = new ArrayList<>(Sources.files(DOCS, ".md"));
    pages.addAll(
        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "index/README.md")
            .map(Path::of)
            .toList());
    for (Path page : pages) {
      Matcher links = link.matcher(Sources.text(page));
      while (links.find()) {
        Path target = page.toAbsolutePath().getParent().resolve(links.group(1));
        assertThat(Files.exists(target)).as(page + " -> " + links.group(1)).isTrue();
      }
    }
  }

  @Test
  void theChangelogKnowsTheVersion() {
    Matcher version =
        Pattern.compile("<artifactId>naslag</artifactId>\\s*<version>([^<]+)<")
            .matcher(Sources.text(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Sources.text(Path.of("CHANGELOG.md"))).contains("## " + version.group(1));
    assertThat(Sources.text(Path.of("publiccode.yml")))
        .contains("softwareVersion: " + version.group(1));
  }
}
