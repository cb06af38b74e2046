#include "filefield.h"

#include "fields.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

#include <utility>

namespace Ringside {

FileField::FileField(QString title, QStringList filters, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_filters(std::move(filters))
    , m_entry(new TextField(this))
    , m_browse(new Button(Button::Kind::Plain, this))
{
    m_browse->setFocusPolicy(Qt::StrongFocus);
    //: A button: chooses a file
    m_browse->setLabel(tr("Browse…"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_entry, 1);
    line->addWidget(m_browse);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_entry, &QLineEdit::editingFinished, this, &FileField::commit);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
}

void FileField::show(const QString &file)
{
    if (m_entry->hasFocus() && m_entry->isModified())
        return;
    if (m_entry->text() != file)
        m_entry->setText(file);
    m_entry->setModified(false);
}

void FileField::commit()
{
    if (m_entry->isModified())
        handOver();
}

void FileField::handOver()
{
    m_entry->setModified(false);
    Q_EMIT chosen(m_entry->text().trimmed());
}

void FileField::browse()
{
    auto *chooser = new QFileDialog(this, m_title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters(m_filters);
    if (const QFileInfo now(m_entry->text()); now.isAbsolute())
        chooser->setDirectory(now.absolutePath());
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_entry->setText(file);
        handOver();
    });
    chooser->open();
}

} // namespace Ringside
