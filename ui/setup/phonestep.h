#pragma once

#include "ringcheck.h"
#include "setupstep.h"

namespace Ringside {

class MessageBar;
class SecretField;

//! Where the calls come from: an Asterisk, its account, a test, and the first ring.
class PhoneStep : public SetupStep
{
    Q_OBJECT

public:
    PhoneStep(SettingsAccess &access, SetupAccess &setup, Clock &clock, QWidget *parent = nullptr);

    void restore(const SetupDraft &draft) override;
    void keep(SetupDraft &draft) const override;
    bool save() override;
    void commit() override;
    void refresh() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void build(SetupAccess &setup, Clock &clock);
    void fill(const SetupDraft::Phone &phone);
    void onEdited();
    void showSecret();
    void showLocks();
    [[nodiscard]] SetupDraft::Phone typed() const;
    [[nodiscard]] SetupDraft::Phone saved() const;
    [[nodiscard]] CallSourceSettings source() const;
    struct Problems {
        QString hosts;
        QString port;
        QString username;
        QString secret;
        friend bool operator==(const Problems &, const Problems &) = default;
    };
    [[nodiscard]] Problems problems() const;
    [[nodiscard]] bool check();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isLocked() const;
    void test();
    void showTrial(const Trial &trial);
    [[nodiscard]] QString adviceText() const;
    void copyRequest();

    TextField *m_hosts;
    TextField *m_port;
    SwitchButton *m_tls;
    TextField *m_username;
    SecretField *m_secretField;
    FormRow *m_hostsRow;
    FormRow *m_portRow;
    FormRow *m_tlsRow;
    FormRow *m_usernameRow;
    FormRow *m_secretRow;
    Button *m_test;
    Button *m_request;
    MessageBar *m_answer;
    StyledLabel *m_advice;
    RingCheck *m_ring;
    SecretRef m_secret;
    bool m_isEdited = false; // something differs from the settings
    bool m_isTrying = false;
    int m_trial = 0; // only the answer to the last one counts
};

} // namespace Ringside
