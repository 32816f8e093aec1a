package org.werkbank.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.werkbank.platform.text.Language;

/** Somebody with an account. */
@Entity
public class Person {
  @Id private UUID id;
  private String login;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  private String language;
  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "every_six_months")
  private boolean everySixMonths;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  protected Person() {}

  Person(
      String login, String name, String passwordHash, Collection<Role> roles, Instant createdAt) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.login = login;
    this.name = name;
    this.passwordHash = passwordHash;
    this.active = true;
    this.createdAt = createdAt;
    roles.forEach(role -> this.roles.add(role.code()));
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean everySixMonths() {
    return everySixMonths;
  }

  void everySixMonths(boolean marked) {
    everySixMonths = marked;
  }

  boolean active() {
    return active;
  }

  void speak(Language chosen) {
    language = chosen.code();
  }
}
