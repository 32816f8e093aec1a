package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.certification.badge.Badge;
import org.werkbank.certification.badge.BadgeVerifier;
import org.werkbank.certification.badge.Contexts;
import org.werkbank.certification.badge.DataIntegrity;
import org.werkbank.certification.badge.IssuerKey;
import org.werkbank.certification.badge.IssuerProfile;
import org.werkbank.certification.badge.KeyFolder;
import org.werkbank.certification.badge.Verdict;

/** The company as an issuer: its name, its address, its key. The key is made at the first start. */
@ApplicationScoped
public class Issuer {
  private static final Logger LOG = Logger.getLogger(Issuer.class.getName());

  private CertificateQueries certificates;
  private Clock clock;
  private IssuerProfile profile;
  private DataIntegrity integrity;
  private IssuerKey key;
  private Map<String, PublicKey> published;

  protected Issuer() {}

  /**
   * An issuer with its key.
   *
   * @param data data folder; keys lie in {@code issuer}
   * @param own file with a private key of one's own
   */
  @Inject
  public Issuer(
      CertificateQueries certificates,
      Clock clock,
      @ConfigProperty(name = "werkbank.data.dir") String data,
      @ConfigProperty(name = "werkbank.certification.key") Optional<String> own,
      @ConfigProperty(name = "werkbank.platform.url") String base,
      @ConfigProperty(name = "werkbank.certification.issuer") String name) {
    this.certificates = certificates;
    this.clock = clock;
    profile = new IssuerProfile(base, name);
    integrity = new DataIntegrity(new Contexts());
    KeyFolder folder = new KeyFolder(Path.of(data, "issuer"), own.orElse(""));
    key = folder.current();
    published = folder.published();
  }

  void start(@Observes Startup started) {
    LOG.info(
        () ->
            "Certificates are signed by "
                + profile.name()
                + " with key "
                + IssuerKey.fingerprint(key.id()));
  }

  /** Name and addresses. */
  public IssuerProfile profile() {
    return profile;
  }

  /** Id of the key that signs now. */
  public String keyId() {
    return key.id();
  }

  /** Every public key, also those that no longer sign. */
  public Map<String, PublicKey> keys() {
    return published;
  }

  /** A badge with its signature. Takes some 40 ms: not inside a transaction. */
  public JsonObject sign(Badge badge, Instant created) {
    return integrity.sign(
        badge.unsigned(profile), key.privateKey(), profile.keyAddress(key.id()), created);
  }

  /** The verdict about the bytes of a badge file. */
  public Verdict judge(byte[] file) {
    return new BadgeVerifier(integrity, profile, this::isRevoked, clock).judge(file, published);
  }

  private boolean isRevoked(String credential) {
    return certificates.isRevoked(UUID.fromString(credential.replaceFirst("^urn:uuid:", "")));
  }
}
