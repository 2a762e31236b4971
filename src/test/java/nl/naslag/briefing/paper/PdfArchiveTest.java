package nl.naslag.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.briefing.BriefingPack;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/// What an independent validator, veraPDF, says of the PDF of a pack.
class PdfArchiveTest {
  private static Set<String> faults(BriefingPack pack, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(pack, out);
    Set<String> faults = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(out.toByteArray()), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == Status.FAILED) {
          faults.add(assertion.getRuleId() + " " + assertion.getMessage());
        }
      }
    }
    return faults;
  }

  @Test
  void isAnArchiveFile() throws Exception {
    assertThat(faults(Packs.FULL, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  // Level A asks what a private character means; level U is what is left.
  @Test
  void isAnArchiveFileOfAnotherLevelWithPrivateCharacters() throws Exception {
    BriefingPack pack = Packs.of("Punt \uF0B7 van een lettertype");
    assertThat(faults(pack, PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void isAccessible() throws Exception {
    assertThat(faults(Packs.FULL, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
