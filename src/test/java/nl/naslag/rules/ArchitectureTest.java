package nl.naslag.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.naslag", importOptions = RuledCode.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule documentIsPureJava =
      classes()
          .that()
          .resideInAPackage("nl.naslag.document..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "nl.naslag.document..", "org.jspecify.annotations")
                  .or(resideInAnyPackage("org.springframework.modulith")))
          .because("the shared nouns must be usable everywhere and outlive every library");

  @ArchTest
  static final ArchRule nobodyDependsOnADoor =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "nl.naslag.ui..",
              "nl.naslag.rest..",
              "nl.naslag.cli..",
              "nl.naslag.evaluation..",
              "nl.naslag")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("nl.naslag.ui..", "nl.naslag.rest..", "nl.naslag.cli..")
          .because("doors translate, they never decide");

  @ArchTest
  static final ArchRule lucene = only("org.apache.lucene..", "search", "language", "evaluation");

  @ArchTest static final ArchRule tika = only("org.apache.tika..", "extraction");
  @ArchTest static final ArchRule commonmark = only("org.commonmark..", "extraction");

  /// Vaadin hands its first page to the screens as a document of jsoup.
  @ArchTest static final ArchRule jsoup = only("org.jsoup..", "extraction", "ui");
  @ArchTest static final ArchRule morfologik = only("morfologik..", "language");
  @ArchTest static final ArchRule openNlp = only("opennlp..", "language");
  @ArchTest static final ArchRule vaadin = only("com.vaadin..", "ui");
  @ArchTest static final ArchRule picocli = only("picocli..", "cli");
  @ArchTest static final ArchRule openHtmlToPdf = only("com.openhtmltopdf..", "briefing");

  @ArchTest static final ArchRule pdfBox = only("org.apache.pdfbox..", "extraction", "briefing");

  @ArchTest static final ArchRule poi = only("org.apache.poi..", "extraction", "briefing");

  private static ArchRule only(String library, String... modules) {
    String[] homes = new String[modules.length];
    for (int i = 0; i < modules.length; i++) {
      homes[i] = "nl.naslag." + modules[i] + "..";
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .because("a library that stays in its module can be replaced there");
  }
}
